"""What may be wrong with the folder of the data and the file in it: headings and sentences, by what happened."""

from connector_app.language import said

TROUBLES = {
    "full": (
        said("Your disk is full"),
        said("There is no room to save anything. Free some space and try again; nothing that was saved is lost."),
    ),
    "read-only": (
        said("The data folder cannot be written"),
        said(
            "The program may read its folder but not write to it, so it changes nothing. Choose another folder, or"
            " make this one writable."
        ),
    ),
    "unwritable": (
        said("The data folder cannot be used"),
        said("The program cannot open its data. Check that the folder is there and belongs to you."),
    ),
    "damaged": (
        said("The data file is damaged"),
        said(
            "The program will not write to it and keeps it as it is. Where there is a daily copy, you can go on"
            " with that; your accounts then ask you to sign in again."
        ),
    ),
    "newer": (
        said("This data was written by a newer version"),
        said("Please start the newer version. This one leaves everything as it is."),
    ),
    "busy": (
        said("Another program holds the data file"),
        said("A backup or a virus scanner may be reading it. Try again in a moment."),
    ),
}
