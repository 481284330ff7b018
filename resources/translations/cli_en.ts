<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n backup still opens with an older passphrase.</source>
        <translation>
            <numerusform>%n backup still opens with an older passphrase.</numerusform>
            <numerusform>%n backups still open with an older passphrase.</numerusform>
        </translation>
    </message>
</context>
</TS>
