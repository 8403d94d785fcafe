"""Google Drive, pretended: answers only the fields that are asked for, and keeps a log of changes."""

from tests.providers.google.wire_fake import (
    chosen,
    mask_of,
    not_found,
    one_of,
    page_of,
    refused,
    whole,
    yes_or_no,
)

KINDS = {"document", "spreadsheet", "presentation", "folder"}
OWN = "application/vnd.google-apps."
PLAIN = "kind,id,name,mimeType"
NAMES = {
    *("kind", "id", "name", "mimeType", "description", "starred", "trashed", "webViewLink", "iconLink"),
    *("createdTime", "modifiedTime", "size", "owners", "displayName", "emailAddress", "parents", "version"),
    *("nextPageToken", "files", "changes", "newStartPageToken", "fileId", "removed", "time", "file", "changeType"),
}


class PretendDrive:
    name = "Drive"

    def __init__(self, remote):
        self.remote, self.count, self.files, self.log = remote, 0, {}, []
        self.given = set()
        """Ids that were made ahead: nobody else's are taken."""
        self.gives_ids, self.refusals = True, []

    def scopes(self, asked):
        return {"drive.file"}

    def answer(self, asked):
        match asked.method, asked.steps:
            case "GET", ("files",):
                return self.list_files(asked)
            case "POST", ("files",) if not self.refusals:
                fields = asked.takes(fields=str).get("fields", PLAIN)
                draft = asked.draft(id=str, name=str, mimeType=str, description=str, starred=bool)
                return self.shown(self.make(draft), fields)
            case "POST", ("files",):
                raise self.refusals.pop(0)
            case "GET", ("files", "generateIds") if not self.gives_ids:
                raise not_found()
            case "GET", ("files", "generateIds"):
                count = asked.takes(count=whole(1, 1000)).get("count", 10)
                ids = [self.new_id() for _ in range(count)]
                self.given.update(ids)
                return {"kind": "drive#generatedIds", "space": "drive", "ids": ids}
            case "GET", ("changes", "startPageToken"):
                asked.takes()
                return {"kind": "drive#startPageToken", "startPageToken": str(len(self.log) + 1)}
            case "GET", ("changes",):
                return self.list_changes(asked)
            case "GET", ("files", own):
                return self.shown(self.file(own), asked.takes(fields=str).get("fields", PLAIN))
            case "PATCH", ("files", own):
                fields = asked.takes(fields=str).get("fields", PLAIN)
                draft = asked.draft(name=str, description=str, starred=bool, trashed=bool)
                return self.shown(self.change(self.file(own), draft), fields)
        raise not_found()

    def shown(self, thing, fields):
        return chosen(thing, mask_of(fields, NAMES))

    def file(self, own):
        if own not in self.files:
            raise not_found(f"File not found: {own}.")
        return self.files[own]

    def list_files(self, asked):
        query = asked.takes(
            pageSize=whole(1, 1000),
            pageToken=str,
            q=one_of("trashed=false"),
            orderBy=one_of("modifiedTime desc"),
            fields=str,
        )
        rows = [each for each in self.files.values() if not (each["trashed"] and "q" in query)]
        rows.sort(key=lambda each: each["modifiedTime"], reverse=True)
        page, token = page_of(rows, query, query.get("pageSize", 100))
        answer = {"kind": "drive#fileList", "incompleteSearch": False, "files": page, **token}
        return self.shown(answer, query.get("fields", f"kind,nextPageToken,files({PLAIN})"))

    def list_changes(self, asked):
        query = asked.takes(pageToken=str, pageSize=whole(1, 1000), includeRemoved=yes_or_no, fields=str)
        place = query.get("pageToken", "")
        if not place.isdecimal() or not 1 <= int(place) <= len(self.log) + 1:
            raise refused(400, "invalid", "Invalid Value", location="pageToken")
        start, size = int(place) - 1, query.get("pageSize", 100)
        newest = {own: number for number, own in enumerate(self.log)}
        rows = [own for number, own in enumerate(self.log) if number >= start and newest[own] == number][:size]
        end = newest[rows[-1]] + 1 if rows else len(self.log)
        is_last = not [own for own, number in newest.items() if number >= end]
        token = {"newStartPageToken": str(len(self.log) + 1)} if is_last else {"nextPageToken": str(end + 1)}
        answer = {"kind": "drive#changeList", "changes": [self.changed(own) for own in rows], **token}
        return self.shown(answer, query.get("fields", f"kind,nextPageToken,newStartPageToken,changes({PLAIN})"))

    def changed(self, own):
        base = {"kind": "drive#change", "changeType": "file", "time": self.remote.now(), "fileId": own}
        if own not in self.files:
            return base | {"removed": True}
        return base | {"removed": False, "file": self.files[own]}

    def make(self, draft):
        kind = draft.get("mimeType", "application/octet-stream")
        if kind.startswith(OWN) and kind.removeprefix(OWN) not in KINDS:
            raise refused(400, "invalid", "Invalid MIME type provided.", location="mimeType")
        own = draft.get("id") or self.new_id()
        if "id" in draft and (own not in self.given or kind in {OWN + "document", OWN + "spreadsheet"}):
            raise refused(400, "invalid", "The provided file ID is not usable.", location="file.id")
        if own in self.files:
            raise refused(409, "fileIdInUse", "A file already exists with the provided ID.")
        self.files[own] = {
            "kind": "drive#file",
            "id": own,
            "name": "Untitled",
            "mimeType": kind,
            "starred": False,
            "trashed": False,
            "webViewLink": f"https://docs.google.com/document/d/{own}/edit",
            "createdTime": self.remote.now(),
            "owners": [{"kind": "drive#user", "displayName": "Ada", "emailAddress": "ada@practice.example"}],
            "parents": ["0AAA"],
        }
        return self.change(self.files[own], draft)

    def new_id(self):
        self.count += 1
        return f"1aBcDeFgHiJkLmNoPqRsTuVwXyZ{self.count:06}"

    def change(self, file, draft):
        file |= draft | {"modifiedTime": self.remote.now(), "version": str(len(self.log) + 2)}
        self.log.append(file["id"])
        return file

    def remove(self, own):
        """Take a file away for good, or out of this account's sight."""
        del self.files[own]
        self.log.append(own)
