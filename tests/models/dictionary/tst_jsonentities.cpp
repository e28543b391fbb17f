// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dictionary/codelist.h"
#include "models/dictionary/jsonentities.h"
#include "models/residents/household.h"
#include "models/residents/resident.h"
#include "models/store/history.h"
#include "models/store/integrity.h"
#include "models/store/undo.h"
#include "models/store/unitofwork.h"

#include <QtTest>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// Entities that come from JSON files: described in both languages, kept like all others.
class TestJsonEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGroupHasItsOwn()
    {
        for (const Code &group : CodeList::find(u"care_group")->items()) {
            const Entity *own = Dictionary::find(QString(u"care_"_s + group.code));
            QVERIFY2(own, qPrintable(group.code));
            QCOMPARE(own->fields.front().name, u"care"_s);
            QCOMPARE(own->fields.front().link, u"care"_s);
            QVERIFY(own->fields.size() > 1);
        }
    }

    void describedInBothLanguages()
    {
        static const QRegularExpression plainName(u"^[a-z][a-z0-9_]*$"_s);
        static const QStringList reserved{u"from"_s, u"to"_s, u"group"_s, u"order"_s, u"key"_s, u"select"_s, u"table"_s, u"user"_s, u"end"_s};
        for (const Entity *entity : JsonEntities::all()) {
            QVERIFY2(entity->pair.zh != entity->pair.en && !entity->pair.en.isEmpty(), qPrintable(entity->name));
            for (const Field &field : entity->fields) {
                const QString name = entity->name + u'.' + field.name;
                QVERIFY2(plainName.match(field.name).hasMatch() && !reserved.contains(field.name), qPrintable(name));
                QVERIFY2(field.mask != Mask::Undecided, qPrintable(name));
                if (field.type == FieldType::Link)
                    continue;
                QVERIFY2(isEnglish(field.pair.en) && isChinese(field.pair.zh), qPrintable(name));
                QVERIFY2(field.hint.isEmpty() || (isEnglish(field.hint.en) && isChinese(field.hint.zh)), qPrintable(name));
                const bool isCoded = field.type == FieldType::Code || field.type == FieldType::Codes;
                const CodeList *list = CodeList::find(name);
                QCOMPARE(list != nullptr, isCoded);
                QSet<QString> seen;
                for (const Code &code : list ? list->items() : QList<Code>()) {
                    QVERIFY2(!seen.contains(code.code) && !code.code.contains(u',') && !code.code.contains(u'~'), qPrintable(name + code.code));
                    seen.insert(code.code);
                    QVERIFY2(isEnglish(code.en) && !code.zh.isEmpty(), qPrintable(name + code.code));
                }
            }
        }
        QCOMPARE(CodeList::find(u"care_disabled.nothing"), nullptr);
    }

    /// What the law keeps from view is masked until somebody asks for it (Personal Information Protection Law, article 28).
    void restrictedGroupsAreMasked()
    {
        for (const Code &group : CodeList::find(u"care_group")->items())
            for (const Field &field : Dictionary::find(QString(u"care_"_s + group.code))->fields)
                if (group.more["restricted"_L1].toBool() && field.type != FieldType::Link)
                    QVERIFY2(field.mask != Mask::Public && field.mask != Mask::Name, qPrintable(group.code + u'.' + field.name));
    }

    /// Nothing of what is not to be kept of people at all.
    void nothingExcludedIsKept()
    {
        for (const char *resource : {":/dictionary/care_groups.json", ":/codes/care_group.json"}) {
            QFile file(QString::fromLatin1(resource));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const auto &word : {u"艾滋"_s, u"HIV"_s, u"AIDS"_s, u"法轮"_s, u"宗教"_s, u"罪名"_s, u"刑期"_s, u"原罪"_s})
                QVERIFY2(!text.contains(word), qPrintable(word));
        }
    }

    void severalCodesAreShownAsWords()
    {
        const CodeList *kinds = CodeList::find(u"care_disabled.kinds");
        QVERIFY(kinds);
        QCOMPARE(kinds->displayAll(u"sight,limbs", u"zh"), u"视力、肢体"_s);
        QCOMPARE(kinds->displayAll(u"sight,limbs", u"en"), u"sight, limbs"_s);
        QCOMPARE(kinds->displayAll(u"", u"en"), QString());
    }

    /// Kept, changed, undone, rebuilt from the journal: as any other record.
    void keptLikeAnyOther()
    {
        QTemporaryDir folder;
        auto made = Store::create(folder.filePath(u"office.allpost"_s), {u"长青社区"_s, u"刘敏"_s});
        QVERIFY(made);
        Store &store = **made;
        UndoStack undo(store);
        const Entity &own = *Dictionary::find(u"care_disabled");
        Values values(own.fields.size());
        const auto at = [&](const char *name) -> Value & { return values[size_t(own.indexOf(QString::fromLatin1(name)))]; };
        Key record = 0;
        {
            auto work = UnitOfWork::begin(store, {u"care.add"_s});
            QVERIFY(work);
            Resident person;
            person.name = u"王桂兰"_s;
            const auto resident = (*work)->create(person);
            QVERIFY(resident);
            Care care;
            care.resident = *resident;
            care.group = u"disabled"_s;
            const auto tie = (*work)->create(care);
            QVERIFY(tie);
            at("care") = Value(*tie);
            at("kind") = Value(u"limbs"_s);
            at("kinds") = Value(u"limbs,sight"_s);
            at("certificate_no") = Value(u"23060419450817002742"_s);
            const auto key = (*work)->create(own, values);
            QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
            record = *key;
            QVERIFY((*work)->commit());
        }
        {
            auto seen = store.read(own, record);
            QVERIFY(seen);
            QCOMPARE(seen->values, values);
            Values now = values;
            now[size_t(own.indexOf(u"grade"))] = Value(u"2"_s);
            auto work = UnitOfWork::begin(store, {u"care.change"_s});
            QVERIFY((*work)->change(*seen, now));
            QVERIFY((*work)->commit());
        }
        auto events = History::of(store.db(), own, record, u"en");
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().fields.first().after, u"grade 2"_s);
        QCOMPARE(events->first().fields.first().field->title(), u"Disability grade"_s);

        const auto digest = Integrity::digest(store.db());
        QVERIFY(digest);
        QVERIFY(Integrity::rebuild(store));
        QCOMPARE(*Integrity::digest(store.db()), *digest);
        auto report = Integrity::check(store.db());
        QVERIFY(report && report->ok());
        QVERIFY(undo.undo());
        QCOMPARE(store.read(own, record)->values, values);
        QVERIFY(undo.undo());
        QVERIFY(!store.read(own, record));
    }

private:
    static bool isEnglish(const QString &text)
    {
        return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }
    static bool isChinese(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }
};

QTEST_GUILESS_MAIN(TestJsonEntities)
#include "tst_jsonentities.moc"
