"""Google Tasks, pretended: strict about what it is asked, and complete in what it answers."""

from tests.providers.google.wire_fake import at, not_found, page_of, refused, whole, yes_or_no

DEFAULT = "MDc4NzM2OTc0MjA1Mzc4OTk3MTc6MDow"
SITE = "https://tasks.google.com/task"


class PretendTasks:
    name = "Tasks"

    def __init__(self, remote):
        self.remote, self.count = remote, 0
        self.lists, self.tasks = {}, {}
        self.make_list("My Tasks", DEFAULT)

    def scopes(self, asked):
        return {"tasks"} if asked.method != "GET" else {"tasks", "tasks.readonly"}

    def answer(self, asked):
        match asked.method, asked.steps:
            case "GET", ("users", "@me", "lists"):
                query = asked.takes(maxResults=whole(1, 1000), pageToken=str)
                rows, token = page_of(list(self.lists.values()), query, query.get("maxResults", 1000))
                return {"kind": "tasks#taskLists", "etag": '"lists"', **token, **({"items": rows} if rows else {})}
            case "POST", ("users", "@me", "lists"):
                asked.takes()
                return self.make_list(self.title(asked.draft(title=str)))
            case method, ("users", "@me", "lists", which):
                asked.takes()
                return self.one_list(method, which, asked)
            case "GET", ("lists", which, "tasks"):
                return self.list_tasks(self.place(which), asked)
            case "POST", ("lists", which, "tasks"):
                asked.takes(parent=str, previous=str)
                return self.make(self.place(which), self.draft(asked))
            case method, ("lists", which, "tasks", task):
                asked.takes()
                return self.one_task(method, self.place(which), task, asked)
        raise not_found()

    def place(self, which):
        found = DEFAULT if which == "@default" else which
        if found not in self.lists:
            raise not_found("Task list not found.")
        return found

    def title(self, draft):
        if len(draft.get("title") or "") > 1024:
            raise refused(400, "invalid", "Invalid Value", location="title")
        return draft.get("title") or ""

    def make_list(self, title, own=""):
        own = own or f"bGlzdC{self.tick()}"
        self.lists[own] = {"kind": "tasks#taskList", "id": own, "selfLink": f"https://x.example/lists/{own}"}
        self.tasks[own] = {}
        return self.touch(self.lists[own], title=title)

    def one_list(self, method, which, asked):
        place = self.place(which)
        match method:
            case "GET":
                return self.lists[place]
            case "PATCH":
                return self.touch(self.lists[place], title=self.title(asked.draft(title=str)))
            case "DELETE":
                if place == DEFAULT:
                    raise refused(400, "invalid", "The default task list cannot be deleted.")
                del self.lists[place], self.tasks[place]
                return None
        raise refused(405, "httpMethodNotAllowed", "Method Not Allowed")

    def list_tasks(self, place, asked):
        flags = dict.fromkeys(("showCompleted", "showHidden", "showDeleted", "showAssigned"), yes_or_no)
        query = asked.takes(maxResults=whole(1, 100), pageToken=str, updatedMin=at, **flags)
        hides = [
            lambda task: task.get("deleted") and not query.get("showDeleted"),
            lambda task: task.get("hidden") and not query.get("showHidden"),
            lambda task: task["status"] == "completed" and not query.get("showCompleted", True),
            lambda task: "assignmentInfo" in task and not query.get("showAssigned"),
            lambda task: "updatedMin" in query and at(task["updated"]) < query["updatedMin"],
        ]
        rows = [task for task in self.tasks[place].values() if not any(hide(task) for hide in hides)]
        page, token = page_of(rows, query, query.get("maxResults", 20))
        return {"kind": "tasks#tasks", "etag": '"tasks"', **token, **({"items": page} if page else {})}

    def draft(self, asked):
        """Check what can be written of a task. The time of a due day is thrown away."""
        draft = asked.draft(title=str, notes=str, status=str, due=str, completed=str, deleted=bool)
        self.title(draft)
        if len(draft.get("notes") or "") > 8192:
            raise refused(400, "invalid", "Invalid Value", location="notes")
        if draft.get("status", "needsAction") not in {"needsAction", "completed"}:
            raise refused(400, "invalid", "Invalid Value", location="status")
        for name in {"due", "completed"} & draft.keys():
            try:
                draft[name] = draft[name] and f"{at(draft[name]).date().isoformat()}T00:00:00.000Z"
            except ValueError:
                raise refused(400, "invalid", "Invalid Value", location=name) from None
        return draft

    def make(self, place, draft, **more):
        own = f"dGFzay{self.tick()}"
        self.tasks[place][own] = {
            "kind": "tasks#task",
            "id": own,
            "title": "",
            "status": "needsAction",
            "selfLink": f"https://x.example/lists/{place}/tasks/{own}",
            "position": f"{self.count:020}",
            "links": [],
            "webViewLink": f"{SITE}/{own}?sa=6",
        }
        return self.change(place, own, draft | more)

    def change(self, place, own, draft):
        task = self.tasks[place][own]
        if draft.get("status") == "completed":
            draft = {"completed": self.remote.now(), **draft}
        return self.touch(task, **draft)

    def one_task(self, method, place, own, asked):
        task = self.tasks[place].get(own)
        if task is None or (task.get("deleted") and method != "GET"):
            raise not_found("Task not found.")
        match method:
            case "GET":
                return task
            case "PATCH":
                return self.change(place, own, self.draft(asked))
            case "DELETE":
                self.change(place, own, {"deleted": True})
                return None
        raise refused(405, "httpMethodNotAllowed", "Method Not Allowed")

    def clear(self, place):
        """Put away what is done, as Google's own program does."""
        for own, task in self.tasks[place].items():
            if task["status"] == "completed":
                self.change(place, own, {"hidden": True})

    def touch(self, thing, **changes):
        thing |= changes
        for name in [name for name, value in thing.items() if value is None]:
            del thing[name]
        thing |= {"updated": self.remote.now(), "etag": f'"{self.tick()}"'}
        return thing

    def tick(self):
        self.count += 1
        return self.count
