"""Prosessadapter: én linje JSON inn {id, method, path, body}, én linje ut {id, status, body}."""
import json
import pathlib
import re
import sys

SYSTEM = json.loads(pathlib.Path(__file__).with_name("system.json").read_text(encoding="utf-8"))
SCENARIER = {}


def forskriv(rollebesetning, foresporsel):
    """Den ene handlingen. Bytt ut innholdet med kall til fagsystemet, og svar det brukeren fikk se."""
    return {
        "outcome": "unconfirmed",
        "shown": [{"kind": "error", "text": "Adapteren er ikke koblet til fagsystemet ennå.", "kilde": "intern-api"}],
        "references": {},
    }


HANDLINGER = {"forskriv": forskriv}


def utfor(metode, sti, innhold):
    if (metode, sti) == ("GET", "/v1/system"):
        return 200, SYSTEM
    treff = re.fullmatch(r"/v1/scenarios/([^/]+)(?:/actions/([^/]+))?", sti)
    scenario, handling = treff.groups() if treff else (None, None)
    if metode == "PUT" and scenario:
        SCENARIER[scenario] = innhold
        return 204, None
    if metode == "DELETE" and scenario:
        SCENARIER.pop(scenario, None)
        return 204, None
    if metode == "POST" and handling in HANDLINGER:
        return 200, HANDLINGER[handling](SCENARIER.get(scenario), innhold)
    return 501, {"title": "Ikke tilbudt", "status": 501}


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    for linje in sys.stdin:
        kall = json.loads(linje)
        try:
            status, innhold = utfor(kall["method"], kall["path"], kall["body"])
        except Exception as feil:
            status, innhold = 500, {"title": "Feil i adapteren", "status": 500, "detail": str(feil)}
        print(json.dumps({"id": kall["id"], "status": status, "body": innhold}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
