"""Python's readers of one file: formats.py KERNEL FILE ROUNDS.

Prints the least CPU time of all rounds in milliseconds, how many rows, cards or messages there are, and the most memory held in
megabytes, as JSON. Libraries are imported by the kernels that need them.
"""

import json
import resource
import sys
import time


def rows(path):
    """Reading alone: no keys, no dates, nothing compared."""
    import csv

    with open(path, encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def cards(path):
    import vobject

    with open(path, encoding="utf-8", newline="") as file:
        return sum(1 for _ in vobject.readComponents(file))


def messages(path):
    """The headers that tell who wrote to whom, decoded; bodies are not parsed."""
    import mailbox
    from email.header import decode_header, make_header
    from email.parser import BytesHeaderParser
    from email.utils import getaddresses, parsedate_to_datetime

    parser = BytesHeaderParser()
    box = mailbox.mbox(path, factory=parser.parse, create=False)
    count = 0
    for head in box:
        str(make_header(decode_header(head["Subject"] or "")))
        parsedate_to_datetime(head["Date"])
        for name, _ in getaddresses(head.get_all("From", []) + head.get_all("To", []) + head.get_all("Cc", [])):
            str(make_header(decode_header(name)))
        count += 1
    return count


kernel, path, rounds = sys.argv[1:]
work = {"csv": rows, "vobject": cards, "mailbox": messages}[kernel]
least = None
for _ in range(int(rounds)):
    start = time.process_time()
    check = work(path)
    spent = time.process_time() - start
    least = spent if least is None else min(least, spent)
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"milliseconds": least * 1000, "check": check, "megabytes": most}))
