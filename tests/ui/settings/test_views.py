"""The sections of the settings: words in through setters, wishes out as signals."""

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import Look
from connector_app.ui.views.settings.general import GeneralSection
from connector_app.ui.views.settings.help import HelpSection
from connector_app.ui.views.settings.network import NetworkSection
from connector_app.ui.views.settings.storage import StorageSection
from connector_app.ui.views.settings.view import SettingsView
from connector_app.ui.widgets.button import Button
from tests.ui.looking import press, says


def test_sections_stand_in_one_order_whoever_adds_them_first(theme, shown):
    view = SettingsView(theme)
    for name in ("Help", "General", "Network"):
        view.add_section(name, QWidget())
    view.show_section("Network")
    view.show_section("Help")
    shown(view)

    listed = sorted((each for each in view.findChildren(Button) if each.kind == "side"), key=lambda each: each.y())
    assert ["General", "Network", "Help"] == [each.accessibleName() for each in listed] == list(view.sections)
    assert [False, False, True] == [each.isChecked() for each in listed]
    assert view.section("Help").isVisible()


def test_the_look_is_chosen_in_the_settings(theme, shown):
    general = shown(GeneralSection(theme))
    looks, held = QSignalSpy(general.look_changed), QSignalSpy(general.hold_changed)
    general.scheme.choose("dark")
    general.text.choose("1.5")
    general.scheme.activated.emit(2)
    general.motion.click()
    general.hold.choose("30")
    general.hold.activated.emit(3)

    assert looks.at(0)[0] == Look("dark", "off", 1.5, motion=False)
    assert looks.at(1)[0].motion
    assert held.at(0) == [30]


def test_times_and_sizes_that_were_set_by_hand_are_offered_too(theme, shown):
    theme.set_look(Look("light", "off", 1.1, motion=False))
    general = shown(GeneralSection(theme))
    general.set_hold(45)

    assert ("1.1", "110 %") == (general.text.key, general.text.currentText())
    assert ("45", "45 seconds") == (general.hold.key, general.hold.currentText())
    assert "Send at once" == general.hold.itemText(0)


def test_the_network_is_chosen_and_tested(theme, shown):
    network = shown(NetworkSection(theme))
    changed, tested = QSignalSpy(network.proxy_changed), QSignalSpy(network.test)
    network.none.click()
    network.set_proxy("http://proxy.example:8080")
    network.address.editingFinished.emit()
    network.set_address_error("This is no address.")
    press(network, "Test")
    network.set_result("Nothing can be reached", "Through proxy.example.", is_good=False)

    assert [changed.at(0), changed.at(1)] == [["none"], ["http://proxy.example:8080"]]
    assert tested.count() == 1
    assert says(network, "Nothing can be reached")
    assert network.address.text() == "http://proxy.example:8080"


def test_storage_and_help_offer_their_acts(theme, shown):
    view, storage = shown(SettingsView(theme)), StorageSection(theme)
    view.add_section("Storage", storage)
    view.add_section("Help", HelpSection(theme, "0.1.0"))
    spies = [QSignalSpy(each) for each in (storage.open_folder, storage.remove_practice, view.back)]
    for words in ("Open folder", "Remove practice data", "Help", "Back to accounts"):
        press(view, words)

    assert [spy.count() for spy in spies] == [1] * 3
    assert says(view, "Version 0.1.0")
