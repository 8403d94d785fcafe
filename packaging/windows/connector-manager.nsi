; The installer for Windows: for one person, without an administrator. /S installs silently; /D=FOLDER, as the last word,
; names the folder. It is made on any system:
;   makensis -DVERSION=1.2.3 -DSRC=build/bundle/dist/connector-manager -DOUT=build/bundle packaging/windows/connector-manager.nsi
; -DSIGN="command" signs setup and uninstaller with a command that ends in the file's name; -DQUICK packs loosely.
; 64 bits, as the program: wine without its 32-bit half starts no other.
Target amd64-unicode
Unicode true
!ifndef VERSION
  !error "-DVERSION=1.2.3 is missing"
!endif
!ifndef SRC
  !error "-DSRC=folder is missing"
!endif
!ifndef OUT
  !error "-DOUT=folder is missing"
!endif
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Connector Manager"
!define PROGRAM "connector-manager.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ConnectorManager"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "${NAME}"
OutFile "${OUT}\Connector-Manager-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Connector Manager"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ABORTWARNING
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

!macro Closed UN
Function ${UN}Closed
  ; A program that runs holds its files: it is asked for, never ended.
  again:
  IfFileExists "$INSTDIR\${PROGRAM}" 0 done
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}" a
  IfErrors busy
  FileClose $0
  Goto done
  busy:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Connector Manager is running. Please close it, then go on." /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
  Quit
  done:
FunctionEnd
!macroend
!insertmacro Closed ""
!insertmacro Closed "un."

Section "${NAME}" main
  SectionIn RO
  Call Closed
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SRC}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "Connector Manager developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "un.${NAME}"
  SectionIn RO
  Call un.Closed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
  ; written by the program, where a person lets it start with the computer
  DeleteRegValue HKCU "${RUN}" "${NAME}"
SectionEnd

Section /o "un.Accounts, settings and history on this computer" data
  RMDir /r "$LOCALAPPDATA\ConnectorManager"
SectionEnd
