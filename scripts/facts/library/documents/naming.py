"""What the record calls a document: by its kind and day."""

from facts.base.wording import human
from facts.model.documents import JointDocument


def kind_name(kind: str) -> str:
    """Return a kind of document with its accent: joint communiqué."""
    return kind.replace("communique", "communiqué")


def document_name(document: JointDocument) -> str:
    """Return what the record calls a document: Joint statement of 16 May 2024.

    A second one of a day has its subject in its id: Joint statement of 8 May 2025 (law).
    """
    subject = document.id.removeprefix(document.edtf).removeprefix("-").replace("-", " ")
    named = f"{kind_name(document.kind).capitalize()} of {human(document.edtf)}"
    return f"{named} ({subject})" if subject and subject not in document.kind else named


def name_inside(document: JointDocument) -> str:
    """Return its name inside a sentence: joint statement of 16 May 2024."""
    name = document_name(document)
    return name[0].lower() + name[1:]
