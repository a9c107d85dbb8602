-- Settles what one process reports of a token, and grants it permits, in one step.
-- The rules are those of token_bucket.py, window.py, slow_start.py and fair_share.py, for all
-- processes together. Times are milliseconds on the store's clock.
-- A report says all that a process holds: one that is lost or repeated does no harm. KEYS[1] is a
-- token's state, ARGV[1] a report and ARGV[2] the constants of those modules, all of them JSON.
local report, const = cjson.decode(ARGV[1]), cjson.decode(ARGV[2])
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local is_readable, state = pcall(cjson.decode, redis.call('GET', KEYS[1]) or '')
local is_known = is_readable and type(state) == 'table' and state.version == const.version
if not is_known or report.is_reset then
  state = {
    version = const.version, processes = is_known and state.processes or {}, sequence = 0,
    adopted = 0, silent = 0, blind = 0, most = 0, most_known = 0, length = const.documented_window,
    lateness = 0, not_before = 0, rejections = 0, errors = 0, probe_sent = 0, uncounted = 0,
    uncounted_since = now, quiet_since = 0, ours = 0, hold_until = 0
  }
end

-- Takes the reported end of the window; returns how much later it is than the known one.
local function learn_end(response, is_later)
  local moved, after = 0, response.reset_after
  if response.is_epoch then after = math.min(after, state.length) end
  local reset = after and response.received + after
  if response.is_epoch and state.lowest then reset = response.epoch - state.lowest end
  if not reset or (reset + const.rounding < response.received and response.remaining > 0) then
    if is_later and response.received >= (state.ends or math.huge) then state.ends = nil end
    return 0
  end
  if state.reset and response.epoch and state.epoch then
    moved = response.epoch - state.epoch
  elseif state.reset then
    moved = reset - state.reset
  end
  local is_probed = response.is_probe and not response.is_rejection
  if moved > const.same_window or (moved > 0 and is_probed) then
    if state.epoch then state.length = math.min(moved, const.documented_window) end
    if state.failed_probe and response.is_probe then
      local late = response.sent - state.reset - const.rounding
      local is_late = late > 0 and late <= math.min(const.longest_lateness, state.length)
      state.lateness = is_late and late or 0
    end
    state.failed_probe = nil
  end
  if is_later or moved >= 0 or not state.reset then
    state.reset, state.epoch = reset, response.epoch
    reset = math.min(reset, response.received + const.documented_window)
    state.ends = reset + const.rounding + state.lateness
  end
  return moved
end

-- Believes reported counts as far as they are newer than what is known.
local function adopt(response)
  local is_first, is_later = not state.remaining, response.known >= state.adopted
  local moved = learn_end(response, is_later or is_first)
  if moved < -const.same_window then return end
  local is_new = moved > const.same_window
  -- Silent responses to requests that overlapped this one may not be in its count.
  local blind = math.max(0, state.silent - response.silent)
  local is_less = state.remaining and response.remaining - blind <= state.remaining - state.blind
  if is_first or is_new or is_later or is_less then
    state.sequence = state.sequence + 1
    local is_more = response.remaining > state.most + state.sequence - response.known
    if is_first or is_new or is_more then
      state.most, state.most_known = response.remaining, state.sequence
    end
    state.remaining, state.adopted, state.blind = response.remaining, state.sequence, blind
    if is_new or not state.first then state.first, state.ours = response.remaining, 0 end
  end
  state.limit = response.limit or state.limit
end

-- Blocks until the reported moment, and at least as long as the backoff says.
local function reject(response)
  state.errors = 0
  local is_after_end = state.ends and response.sent >= state.ends
  if response.is_probe and is_after_end then state.failed_probe = response.sent end
  local blocked = response.received + math.min(response.retry_after or 0, const.documented_window)
  local is_drained = state.remaining == 0 and state.ends and response.received < state.ends
  if not is_drained and (response.is_probe or state.rejections == 0) then
    local from, backoff = response.received, 1000 * 2 ^ math.min(state.rejections, 20)
    if is_after_end and (state.lowest or not state.epoch) then
      from = response.sent
      backoff = (const.lateness_ratio - 1) * (response.sent - state.ends + const.rounding)
    end
    blocked = math.max(blocked, from + math.min(backoff, const.longest_backoff))
    state.rejections = state.rejections + 1
  end
  state.not_before = math.max(state.not_before, blocked)
end

local function settle(response)
  response.received = now - report.at + response.received
  response.sent = now - report.at + response.sent
  local is_error = response.status and response.status >= const.server_error
  if response.date then -- bounds of (server's clock - store's clock)
    local lowest = response.date - response.received
    local highest = response.date + const.rounding - response.sent
    local was_set = not state.lowest or lowest > state.highest or highest < state.lowest
    state.lowest = was_set and lowest or math.max(state.lowest, lowest)
    state.highest = was_set and highest or math.min(state.highest, highest)
  end
  state.sequence, state.ours = state.sequence + 1, state.ours + 1
  -- A request that left after `most` was reported is not in it, unless it failed.
  local is_counted = response.status and not is_error and not response.is_rejection
  if is_counted and response.known >= state.most_known then state.most = state.most - 1 end
  if response.remaining then
    adopt(response)
  elseif not response.is_rejection then
    state.silent, state.blind = state.silent + 1, state.blind + 1
    if response.status and not state.remaining then
      state.uncounted, state.quiet_since = state.uncounted + 1, now + const.doubling
    end
  end
  if response.is_rejection then return reject(response) end
  if response.status and (response.is_probe or state.rejections == 0) then
    state.rejections, state.not_before = 0, 0
    state.errors = is_error and state.errors + 1 or 0
  end
end

-- Requests of a process that is gone for a lease may have been counted by the server, or not.
for id, process in pairs(state.processes) do
  if id ~= report.process and process.expires <= now then
    state.sequence, state.silent = state.sequence + 1, state.silent + process.held
    state.blind, state.ours = state.blind + process.held, state.ours + process.held
    state.most, state.processes[id] = state.most - process.sent, nil
  end
end
-- What the others did during an outage is not known: one request goes first, when all are back.
if report.is_back or (not is_known and report.processes > 1) then
  if state.remaining then state.rejections = math.max(1, state.rejections) end
  if report.processes > 1 and now >= state.hold_until then
    state.hold_from, state.hold_for = now, report.processes
    state.hold_until = now + report.lease * const.hold_share
  end
end
if not is_known and report.drained_for then
  state.remaining, state.limit, state.ends = 0, report.limit, now + report.drained_for
end
local me = state.processes[report.process]
if me and report.at < me.at then return {} end -- it was overtaken by a later one
for _, response in ipairs(report.responses) do
  if not me or response.number > me.settled then settle(response) end
end
me = { expires = now + report.lease, settled = report.settled, seen = now, at = report.at }
me.held, me.sent = report.in_flight + report.leased, report.in_flight
state.processes[report.process] = me
local live, out, back = 0, 0, 0
for _, process in pairs(state.processes) do
  live, out = live + 1, out + process.held
  if process.seen >= (state.hold_from or 0) then back = back + 1 end
end
local waiting, granted, is_probe, shut, wait = report.waiting, 0, 0, 0, -1
local is_probing = state.rejections > 0 or state.errors >= const.failures_before_care
if now < state.not_before then
  shut, wait = 1, state.not_before - now
elseif now < state.hold_until and back < state.hold_for then
  shut = 1
elseif is_probing or (state.remaining and state.ends and now >= state.ends) then
  shut = 1
  -- A probe that takes long, or whose process is gone, lets the next one go.
  local is_gone = not state.processes[state.prober or '']
    or (state.prober == report.process and not report.has_probe)
  local is_scarce = state.limit and out >= state.limit -- they may be all of a small window
  local next_probe = state.probe_sent + (is_scarce and const.scarce_probe or const.probe)
  -- A window that is not over, and has nothing left, needs none.
  local least = out > 0 and out + state.blind or 0
  if state.remaining and state.ends and now < state.ends and state.remaining <= least then
    wait = state.remaining <= 0 and state.ends - now or -1
  elseif is_gone or now >= next_probe then
    granted, is_probe, wait = math.min(waiting, 1), math.min(waiting, 1), -math.min(waiting, 1)
  end
  if granted == 1 then state.prober, state.probe_sent = report.process, now end
elseif not state.remaining then
  if now - state.uncounted_since > const.documented_window then
    state.uncounted, state.uncounted_since = 0, now
  end
  local room = math.huge
  if state.uncounted < const.many_responses then
    if out == 0 then state.quiet_since = now + const.first end
    local doublings = math.max(0, math.floor((now - state.quiet_since) / const.doubling) + 1)
    room = (1 + state.uncounted) * 2 ^ math.min(doublings, 20) - out
    wait = state.quiet_since + doublings * const.doubling - now
  elseif state.uncounted < const.care_ends then -- near the documented limit
    room = math.max(const.care_begins - state.uncounted, const.careful_in_flight) - out
  end
  granted = math.max(0, math.min(waiting, room))
  if granted < room then wait = 0 end
else
  local left, own = state.remaining - state.blind, state.ours
  local share, foreign = left, (state.first or state.remaining) - state.remaining - own - out
  if foreign >= const.alone then
    share = math.max(math.min(left, 1), math.floor(left * own / (own + foreign) / 2))
  end
  local available = math.min(share, state.most) - out
  if available > 0 then
    granted = math.min(waiting, math.max(math.ceil(available / live), math.min(available, 4)))
    if granted == waiting and waiting > 0 then
      granted = granted + math.min(report.spare, math.floor((available - granted) / (4 * live)))
    end
    wait = available > granted and 0 or -1
  elseif out == 0 and (not state.ends or (state.remaining > 0 and state.most > 0)) then
    granted = math.min(waiting, 1) -- one request finds out what became of the blind ones
  elseif state.ends and (out == 0 or state.remaining <= 0) then
    shut, wait = 1, state.ends - now
  end
end
local taken = out - me.held + state.blind
me.held, me.sent = me.held + granted, me.sent + math.min(granted, waiting)
if report.is_leaving and report.in_flight == 0 then state.processes[report.process] = nil end
local ends, paused = math.max(0, (state.ends or now) - now), math.max(0, state.not_before - now)
local life = math.ceil(2 * report.lease + math.max(ends, paused))
redis.call('SET', KEYS[1], cjson.encode(state), 'PX', life)
return {
  state.sequence, state.silent, granted, is_probe, shut, math.ceil(wait), live, taken,
  state.remaining or -1, state.limit or -1, state.ends and math.ceil(ends) or -1,
  math.ceil(paused), math.ceil(state.length), is_probing and 1 or 0
}
