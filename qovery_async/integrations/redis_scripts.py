"""The shared ledger: what one script on the store does, all of it at once.

One key holds a token's whole ledger as JSON, with a time to live; a call reads it, judges and
writes it back, which no other call can come between. It knows the store's clock only: processes
say how many milliseconds ago something happened. They report what they have in their hands as it
is, not what changed, so a report that was lost or repeated does no harm.

A store that forgot everything while several processes were about grants nothing until all are back,
or three eighths of a lease: each may still spend what it had.

Report: p process, n number of the batch of answers, i in flight, h unused permits in hand, probe 1
while it has the probe, w waiting, g further permits it could use, lease in ms, back 1 after an
outage, k how many processes it knows of, bye 1 when it leaves, r remaining, l limit and e ms until
the window is over as it knows them, for a store that forgot, a the answers: {seq known when sent,
probe, status (0 unknown), limit, remaining, reset in server's ms, ms until reset, Date in ms,
Retry-After in ms, ms since received, ms since sent}, -1 where unsaid.

Reply: seq, granted, probe, shut (give back what you hold), wait (ms until the next turn, -1 none,
-2 when another's request is over), live processes, remaining, limit, ms until the window is over,
out (permits that all processes hold), blind (requests whose fate is unknown), guess (1 while shut
after a refusal that did not say until when).
"""

from __future__ import annotations

SETTLE_AND_GRANT = """
local SECOND, HOUR, LONGEST, CAREFUL = 1000, 3600000, 604800000, 4
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local q = cjson.decode(ARGV[1])
local stored = redis.call('GET', KEYS[1])
local s = stored and cjson.decode(stored) or {
  seq = 0, aseq = 0, bseq = 0, mark = 0, bo = 0, bn = 0, nb = 0, fails = 0, errs = 0, mute = 0,
  late = 0, used = 0, start = 0, wseq = 0, sure = 0, own = 0, others = 0,
  foreign = 0, gone = 0, since = 0, since_at = now, cap = 1000, procs = {}
}

local function blind(count)
  if count > 0 then
    s.bn = s.bn + count
    s.seq = s.seq + 1
    s.bseq = s.seq
  end
end

local function back_off(isprobe)
  if isprobe or not s.probing then
    s.nb = math.max(s.nb, now + math.min(600000, SECOND * 2 ^ math.min(s.fails, 20)))
    s.fails = s.fails + 1
  end
  s.probing = true
end

local function reset_of(epoch, delta, at)
  local reset = nil
  if epoch >= 0 and s.lo then
    reset = epoch - s.lo
  elseif delta >= 0 then
    reset = at + delta
  end
  return reset and math.min(reset, now + LONGEST)
end

local function turned(reset, epoch)
  if not (reset and s.reset) then return 0 end
  if epoch >= 0 and s.epoch then return epoch - s.epoch end
  return reset - s.reset
end

local function learn_clock(date, received, sent)
  local lo, hi = date - received, date + SECOND - sent
  if not s.lo or lo > s.hi or hi < s.lo then
    s.lo, s.hi = lo, hi
  else
    s.lo, s.hi = math.max(s.lo, lo), math.min(s.hi, hi)
  end
end

local function refused(known, isprobe, limit, remaining, epoch, delta, retry, at)
  local reset = reset_of(epoch, delta, at)
  local later = known >= s.aseq or isprobe
  if not later and turned(reset, epoch) < -1500 then return end
  if isprobe then s.failed = true end
  local has_end = reset and reset > now
  if has_end then
    s.reset = reset
    s.epoch = epoch >= 0 and epoch or nil
  end
  if limit >= 0 then s.limit = limit end
  if s.R or has_end then s.R = retry > 0 and math.max(0, remaining) or 0 end
  s.seen, s.guess = true, nil
  if retry > 0 then
    s.nb = math.max(s.nb, at + math.min(retry, LONGEST) + SECOND)
    -- Nothing remains until the window's end, whatever a proxy thinks.
    if has_end and remaining == 0 then s.nb = math.max(s.nb, reset + SECOND + s.late) end
    s.probing = true
  elseif has_end then
    s.nb = math.max(s.nb, reset + SECOND + s.late)
    s.probing = true
  else
    if not s.R and not s.probing then s.cap = math.max(16, s.since) end
    back_off(isprobe)
    s.guess = true
  end
  s.seq = s.seq + 1
  s.aseq = s.seq
end

local function silent(isprobe, status)
  if s.R then
    blind(1)
    if isprobe and status > 0 and status < 500 then
      s.mute = s.mute + 1
      if s.mute >= 5 then s.R, s.reset, s.epoch, s.mute = nil, nil, nil, 0 end
    end
  elseif status > 0 then
    s.seen, s.since = true, s.since + 1
    if isprobe and s.probing then s.since, s.since_at = 1, now end
  end
  if isprobe and status > 0 then s.probing, s.fails = nil, 0 end
end

local function told(known, isprobe, limit, remaining, epoch, delta, at, sent)
  local reset = reset_of(epoch, delta, at)
  if reset and reset + SECOND < now and remaining > 0 then reset, epoch = nil, -1 end
  local newer = turned(reset, epoch)
  if not s.R or known >= s.aseq or newer > 1500 then
    if not s.R or newer > 1500 or remaining > s.R then
      s.own, s.others = s.own / 2 + s.used, s.others / 2 + s.foreign
      s.start, s.used, s.foreign, s.sure, s.wseq = remaining, 0, 0, 0, s.seq + 1
    end
    if newer > 1500 then
      if isprobe and s.failed then
        s.late = math.max(0, math.min(120000, sent - s.reset - SECOND))
      end
      s.failed = nil
    end
    s.R, s.asked, s.took = remaining, sent, at - sent
    if reset then
      s.reset, s.epoch = reset, epoch >= 0 and epoch or nil
    elseif s.reset and now >= s.reset + SECOND + s.late then
      s.reset, s.epoch = nil, nil
    end
    s.seq = s.seq + 1
    s.aseq = s.seq
  elseif newer >= -1500 then
    if remaining < s.R then
      s.R, s.asked, s.took = remaining, sent, at - sent
      s.seq = s.seq + 1
      s.aseq = s.seq
    end
    if reset then
      s.reset = epoch >= 0 and s.epoch and s.lo and reset or math.max(s.reset or 0, reset)
      if epoch >= 0 then s.epoch = math.max(s.epoch or 0, epoch) end
    end
  else
    return
  end
  s.seen, s.mute = true, 0
  if limit >= 0 then s.limit = limit end
  if known >= s.bseq then
    s.used = s.used + s.bo + s.bn
    s.bo, s.bn, s.gone = 0, 0, 0
  elseif known >= s.mark then
    s.used = s.used + s.bo
    s.bo, s.bn, s.mark = s.bn, 0, s.seq
  end
  if s.R == 0 and not s.reset then
    back_off(isprobe)
  elseif isprobe then
    s.probing, s.fails = nil, 0
  end
end

local function settle(a)
  local isprobe, status, at, sent = a[2] == 1, a[3], now - a[10], now - a[11]
  if a[8] >= 0 then learn_clock(a[8], at, sent) end
  if isprobe and s.probe == q.p then s.probe = nil end
  s.used = s.used + 1
  if status == 429 then return refused(a[1], isprobe, a[4], a[5], a[6], a[7], a[9], at) end
  -- Somebody who does not wait got through: what was guessed is not so.
  if s.guess and status > 0 and (isprobe or a[1] >= s.aseq) then s.guess, s.nb = nil, 0 end
  -- An answered request that left after the window's first answer was counted for certain.
  if a[1] >= s.wseq and status > 0 and status < 500 then s.sure = s.sure + 1 end
  if status >= 500 then s.errs = s.errs + 1 elseif status > 0 then s.errs = 0 end
  if a[5] < 0 then return silent(isprobe, status) end
  return told(a[1], isprobe, a[4], a[5], a[6], a[7], at, sent)
end

-- Those who have not been heard of for a lease: their requests may or may not have been counted.
for id, process in pairs(s.procs) do
  if id ~= q.p and process.x <= now then
    blind(process.o)
    -- Requests that no answer can have counted are used up, most likely.
    if s.asked and s.asked < process.t + s.took then s.gone = s.gone + process.u end
    s.procs[id] = nil
  end
end
if q.back > 0 or (not stored and q.k > 1) then
  s.seen = nil
  local alone = true
  for id in pairs(s.procs) do alone = alone and id == q.p end
  if alone and q.k > 1 then s.hold, s.want = now + q.lease * 3 / 8, q.k end
end
if not stored and q.r == 0 and q.e > 0 then
  s.R, s.limit, s.reset, s.seen = 0, q.l, now + q.e - SECOND, true
end
local me = s.procs[q.p]
if not me or q.n > me.n then
  for _, a in ipairs(q.a) do settle(a) end
end
s.procs[q.p] = {x = now + q.lease, o = q.i + q.h, n = q.n}
if s.probe and (not s.procs[s.probe] or (s.probe == q.p and q.probe == 0)) then s.probe = nil end

local live, out = 0, 0
for _, process in pairs(s.procs) do
  live = live + 1
  out = out + process.o
end
if s.hold and (now >= s.hold or live >= s.want) then s.hold = nil end
local granted, probe, shut, wait = 0, 0, 0, -1
local over = s.reset and s.reset + SECOND + s.late
local one = false
if now < s.nb then
  shut, wait = 1, s.nb - now
elseif s.hold then
  shut, wait = 1, -2
elseif not s.seen or s.probing or s.errs >= 10 or (s.R and over and now >= over) then
  one, shut = true, 1
elseif not s.R then
  -- Nobody counts: as documented, or as many as went through the last time, then with care.
  if now - s.since_at > HOUR then s.since, s.since_at, s.cap = 0, now, 1000 end
  local room = math.max(s.cap - 8 - s.since - out, CAREFUL - out)
  granted = math.max(0, math.min(q.w + (q.w > 0 and q.g or 0), room))
  if granted < q.w then wait = -2 end
else
  local left = s.R - s.bo - s.bn
  local avail = left - out
  s.foreign = math.max(s.foreign, s.start - s.R - s.used - out - s.bo - s.bn)
  if s.others + s.foreign >= 1 then
    local own = s.own + s.used
    local share = own / (own + s.others + s.foreign)
    avail = math.min(avail, math.max(1, math.floor(left * share / 2)) - out)
  end
  if avail > 0 then
    granted = math.min(q.w, math.max(math.ceil(avail / live), math.min(avail, 4)))
    if granted == q.w and q.w > 0 then
      granted = granted + math.min(q.g, math.floor((avail - granted) / (4 * live)))
    end
    wait = avail > granted and 0 or -2
  elseif over and (s.R <= 0 or (out == 0 and s.start - s.sure <= 0)) then
    shut, wait = 1, over - now
  elseif out == 0 and left <= 0 then
    one = not over or s.gone == 0 or s.R > s.gone
    if not one then shut, wait = 1, over - now end
  else
    wait = -2
  end
end
if one then
  wait = -2
  if not s.probe and q.w > 0 then granted, probe, s.probe = 1, 1, q.p end
end

if q.bye == 1 and q.i == 0 then
  s.procs[q.p] = nil
else
  local me = s.procs[q.p]
  me.o, me.u, me.t = q.i + q.h + granted, q.i + math.min(granted, q.w), now
end
local until_over = over and math.max(0, over - now) or -1
local keep = 2 * q.lease + math.max(0, until_over, s.nb - now)
redis.call('SET', KEYS[1], cjson.encode(s), 'PX', math.ceil(keep))
return {s.seq, granted, probe, shut, math.ceil(wait), live, s.R or -1, s.limit or -1,
  math.ceil(until_over), out, s.bo + s.bn, s.guess and 1 or 0}
"""
