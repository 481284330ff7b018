; The Windows set-up from the folder that PyInstaller made (dist\lahipiiri), for one person, without an administrator:
;   makensis -DVERSION=0.1.0 -DPAYLOAD=..\..\dist\lahipiiri packaging\windows\lahipiiri.nsi
Unicode true
!include "MUI2.nsh"
!ifndef VERSION
  !error "say -DVERSION=..."
!endif
!ifndef PAYLOAD
  !define PAYLOAD "..\..\dist\lahipiiri"
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Lahipiiri"

Name "Lähipiiri"
OutFile "lahipiiri-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Lahipiiri"
InstallDirRegKey HKCU "Software\Lahipiiri" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!define MUI_ICON "..\icons\lahipiiri.ico"
!define MUI_UNICON "..\icons\lahipiiri.ico"

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"
LangString CASE ${LANG_FINNISH} "Lähipiiri-tapaus (salattu)"
LangString CASE ${LANG_SWEDISH} "Lähipiiri-ärende (krypterat)"
LangString CASE ${LANG_ENGLISH} "Lähipiiri case (encrypted)"

Section
  ; An older version's files must not stay among the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  CreateShortcut "$SMPROGRAMS\Lähipiiri.lnk" "$INSTDIR\lahipiiri.exe"
  WriteRegStr HKCU "Software\Lahipiiri" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.lahipiiri" "" "Lahipiiri.Case"
  WriteRegStr HKCU "Software\Classes\Lahipiiri.Case" "" "$(CASE)"
  WriteRegStr HKCU "Software\Classes\Lahipiiri.Case\DefaultIcon" "" "$INSTDIR\lahipiiri.exe,0"
  WriteRegStr HKCU "Software\Classes\Lahipiiri.Case\shell\open\command" "" '"$INSTDIR\lahipiiri.exe" "%1"'
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Lähipiiri"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\lahipiiri.exe"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; Cases and settings are the person's own and stay.
Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\lahipiiri.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Lähipiiri.lnk"
  DeleteRegKey HKCU "Software\Classes\.lahipiiri"
  DeleteRegKey HKCU "Software\Classes\Lahipiiri.Case"
  DeleteRegKey HKCU "Software\Lahipiiri"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
