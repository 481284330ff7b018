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
        <source>175 %</source>
        <translation>175 %</translation>
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
        <source>Every open page changes at once. What was written in the case stays as it was written.</source>
        <translation>Alla öppna sidor byter genast. Det som skrivits i ärendet förblir som det skrevs.</translation>
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
        <source>How it looks</source>
        <translation>Utseende</translation>
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
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Let shared screens and screenshots show this window</source>
        <translation>Låt fönstret synas på delade skärmar och skärmbilder</translation>
    </message>
    <message>
        <source>light</source>
        <comment>colours</comment>
        <translation>ljusa</translation>
    </message>
    <message>
        <source>List the last cases on the first page</source>
        <translation>Lista de senast öppnade ärendena på första sidan</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>Lås när ingenting görs på</translation>
    </message>
    <message>
        <source>Locking and traces</source>
        <translation>Låsning och spår</translation>
    </message>
    <message>
        <source>No movement in pictures</source>
        <translation>Ingen rörelse i bilderna</translation>
    </message>
    <message>
        <source>On Windows and macOS it is kept from them unless you choose this. The wall is always shown.</source>
        <translation>I Windows och macOS syns fönstret inte på dem om du inte väljer detta. Väggen syns alltid.</translation>
    </message>
    <message>
        <source>Paper is always light: what is printed doesn’t depend on this.</source>
        <translation>Papper är alltid ljust: det här påverkar inte utskrifter.</translation>
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
        <source>The case also locks when the screen is locked or the computer goes to sleep.</source>
        <translation>Ärendet låses också när skärmen låses eller datorn går i vila.</translation>
    </message>
    <message>
        <source>The size of everything in the window; the picture is made larger by itself, with Ctrl and + or −.</source>
        <translation>Storleken på allt i fönstret; bilden förstoras för sig, med Ctrl och + eller −.</translation>
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
        <source>They are called by their numbers. Switching this off forgets them at once.</source>
        <translation>De visas bara med nummer och dag. När valet tas bort glöms listan genast.</translation>
    </message>
    <message>
        <source>Things are in their new place at once. Where the system asks for this, it is so in any case.</source>
        <translation>Allt är genast på sin nya plats. Om systemet ber om det görs det i varje fall.</translation>
    </message>
    <message>
        <source>What a copy is proposed in: the window’s language until you choose here. Each copy can be in another one.</source>
        <translation>På det här språket föreslås ett exemplar: på fönstrets språk tills du väljer ett annat här. För varje exemplar kan ett eget språk väljas.</translation>
    </message>
    <message>
        <source>Written beside every change and every copy that leaves, from the next opening of a case on.</source>
        <translation>Antecknas vid varje ändring och varje exemplar som lämnas ut, från nästa gång ett ärende öppnas.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your name and task, as they stand in the log</source>
        <translation>Ditt namn och din uppgift, så som de står i loggen</translation>
    </message>
</context>
</TS>
