"""Articles, plurals and spelling for sentences made from the document's names."""

from __future__ import annotations

from .names import words

_SPELLED = {
    "aks": "AKS",
    "awseks": "AWS EKS",
    "jwt": "JWT",
    "pdf": "PDF",
    "kapsule": "Kapsule",
    "fargate": "Fargate",
    "api": "API",
    "argo": "Argo",
    "argocd": "ArgoCD",
    "aws": "AWS",
    "azure": "Azure",
    "bitbucket": "Bitbucket",
    "cd": "CD",
    "cpu": "CPU",
    "crendentials": "credentials",
    "deployemtn": "deployment",
    "dns": "DNS",
    "dto": "",
    "ec": "EC",
    "efs": "EFS",
    "eks": "EKS",
    "gcp": "GCP",
    "git": "Git",
    "github": "GitHub",
    "gitlab": "GitLab",
    "gke": "GKE",
    "gpu": "GPU",
    "helm": "Helm",
    "helms": "helms",
    "http": "HTTP",
    "iam": "IAM",
    "id": "id",
    "ip": "IP",
    "ips": "IP addresses",
    "json": "JSON",
    "karpenter": "Karpenter",
    "keda": "KEDA",
    "kms": "KMS",
    "kubeconfig": "kubeconfig",
    "kubernetes": "Kubernetes",
    "labelss": "labels",
    "lifecyle": "lifecycle",
    "loki": "Loki",
    "mcp": "MCP",
    "nat": "NAT",
    "qovery": "Qovery",
    "rds": "RDS",
    "s3": "S3",
    "scaleway": "Scaleway",
    "scw": "Scaleway",
    "slack": "Slack",
    "sso": "SSO",
    "terraform": "Terraform",
    "tf": "Terraform",
    "tls": "TLS",
    "ttl": "TTL",
    "uri": "URI",
    "url": "URL",
    "urls": "URLs",
    "uuid": "UUID",
    "vcpu": "vCPU",
    "vpc": "VPC",
    "vsphere": "vSphere",
    "yaml": "YAML",
}
_JOINED = {
    ("web", "hook"): "webhook",
    ("web", "hooks"): "webhooks",
    ("sign", "up"): "sign-up",
    ("auto", "deploy"): "auto-deploy",
    ("auto", "scaling"): "autoscaling",
    ("v", "2"): "v2",
    ("v", "1"): "v1",
    ("ec", "2"): "EC2",
    ("route", "53"): "Route 53",
    ("s", "3"): "S3",
    ("tf", "vars"): "tfvars",
    ("git", "hub"): "GitHub",
    ("git", "lab"): "GitLab",
    ("argo", "cd"): "Argo CD",
    ("i", "ps"): "IP addresses",
}
_NO_PLURAL = frozenset(
    [
        "access",
        "advice",
        "configuration-data",
        "credentials",
        "history",
        "info",
        "kubeconfig",
        "logs",
        "metadata",
        "metrics",
        "outputs",
        "settings",
        "status",
        "support",
        "usage",
        "v1",
        "v2",
    ]
)
_A_DESPITE_VOWEL = ("uni", "use", "usa", "uti", "url", "uri", "uuid", "one", "eu")
_AN_LETTERS = "AEFHILMNORSX"


def speak(name: str) -> list[str]:
    """The words of a name as they are written in a sentence."""
    raw = [word.lower() for word in words(name)]
    spoken: list[str] = []
    index = 0
    while index < len(raw):
        pair = tuple(raw[index : index + 2])
        joined = _JOINED.get((pair[0], pair[1])) if len(pair) == 2 else None  # noqa: PLR2004
        word = joined if joined is not None else _SPELLED.get(raw[index], raw[index])
        if word:
            spoken.append(word)
        index += 2 if joined is not None else 1
    return [word for i, word in enumerate(spoken) if i == 0 or word != spoken[i - 1]]


def plural(phrase: list[str]) -> list[str]:
    """The phrase with its last word in the plural."""
    if not phrase:
        return phrase
    last = phrase[-1]
    if last in {"v1", "v2"} and len(phrase) > 1:
        return [*plural(phrase[:-1]), f"({last})"]
    if last.endswith("alias"):
        return [*phrase[:-1], f"{last}es"]
    if last.endswith("s") or last in _NO_PLURAL or not last[-1].isalpha():
        return phrase
    if last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        return [*phrase[:-1], f"{last[:-1]}ies"]
    if last.endswith(("ch", "sh", "x", "z")):
        return [*phrase[:-1], f"{last}es"]
    return [*phrase[:-1], f"{last}s"]


def is_plural(phrase: list[str]) -> bool:
    """Whether a phrase already names several things."""
    last = phrase[-1] if phrase else ""
    return (last.endswith("s") and not last.endswith(("ss", "us", "alias"))) or last in {
        "metadata",
        "outputs",
    }


def article(phrase: list[str]) -> str:
    """`a` or `an`, and nothing in front of a plural."""
    if not phrase or is_plural(phrase) or phrase[-1] in _NO_PLURAL:
        return ""
    first = phrase[0]
    if first[:2].isupper() and first.lower() != "nat":
        vowel = first[0] in _AN_LETTERS
    else:
        vowel = first[0].lower() in "aeiou" and not first.lower().startswith(_A_DESPITE_VOWEL)
    return "an" if vowel else "a"


# Words of a description that say nothing beside a name, and the kinds of things that names have.
_FILLERS = frozenset(
    {
        *("a", "an", "and", "as", "by", "for", "in", "it", "its", "of", "the", "to", "with"),
        *("body", "entry", "entries", "list", "value", "values"),
    }
)


def adds_to(description: str, name: str) -> bool:
    """Return True if a description has words that the name lacks, in singular or plural."""
    named = {_stem(word) for word in [*words(name), *speak(name), *" ".join(speak(name)).split()]}
    said = {_stem(word) for word in words(description) if word.lower() not in _FILLERS}
    return not said <= named


def _stem(word: str) -> str:
    return plural([word.lower()])[0]


def sentence(text: str) -> str:
    """Single spaces, and a capital in front."""
    text = " ".join(text.split())
    return text[:1].upper() + text[1:]
