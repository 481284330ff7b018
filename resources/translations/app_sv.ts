<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>10 minutes</source>
        <translation>10 minuter</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuter</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuter</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuter</translation>
    </message>
    <message>
        <source>as in the system</source>
        <translation>som i systemet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>dark</source>
        <comment>colours</comment>
        <translation>mörka</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hög kontrast</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Dokumentens språk</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Let shared screens and screenshots show this window (Windows and macOS; the wall is always shown)</source>
        <translation>Visa det här fönstret vid skärmdelning och på skärmbilder (Windows och macOS; väggen visas alltid)</translation>
    </message>
    <message>
        <source>light</source>
        <comment>colours</comment>
        <translation>ljusa</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Lås när ingenting görs på</translation>
    </message>
    <message>
        <source>No movement in pictures</source>
        <translation>Ingen rörelse i bilderna</translation>
    </message>
    <message>
        <source>Remember which case was open last, under its neutral file name</source>
        <translation>Kom ihåg vilket ärende som senast var öppet, under dess neutrala filnamn</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>The window’s libraries do not load; “python3 run.py” names what the system lacks.</source>
        <translation>Fönstrets bibliotek går inte att ladda; ”python3 run.py” säger vad som saknas i systemet.</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on. Try “lahipiiri --help” for what can be done without one.</source>
        <translation>Här finns ingen skärm att visa ett fönster på. Kommandot ”lahipiiri --help” visar vad som kan göras utan.</translation>
    </message>
    <message>
        <source>Your name and task, as they stand in the log</source>
        <translation>Ditt namn och din uppgift, så som de står i loggen</translation>
    </message>
</context>
</TS>
