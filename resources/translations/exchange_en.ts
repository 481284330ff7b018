<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>left out, marked for the responsible worker only: %n thing</source>
        <translation>
            <numerusform>left out, marked for the responsible worker only: %n thing</numerusform>
            <numerusform>left out, marked for the responsible worker only: %n things</numerusform>
        </translation>
    </message>
</context>
</TS>
