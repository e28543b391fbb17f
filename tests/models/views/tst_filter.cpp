// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/residentlist.h"
#include "models/views/filter.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Allpost;
using namespace Qt::StringLiterals;

/// The Chinese of the program, straight from its source file.
class ChineseFromSource : public QTranslator
{
public:
    ChineseFromSource()
    {
        QFile file(qEnvironmentVariable("ALLPOST_TEST_DATA") + u"/../../translations/allpost_zh_CN.ts"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context, source;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement() && xml.hasError())
                break;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && xml.attributes().isEmpty() && !isNumerus(source)))
                m_texts.insert(context + u'|' + source, xml.readElementText());
        }
    }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        QString text = m_texts.value(QString::fromUtf8(context) + u'|' + QString::fromUtf8(source));
        return n >= 0 ? text.replace("%n"_L1, QString::number(n)) : text;
    }
    bool isEmpty() const override { return m_texts.isEmpty(); }

private:
    static bool isNumerus(const QString &source) { return source.contains("%n"_L1); }
    QHash<QString, QString> m_texts;
};

class TestFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *name, const QString &typed, const QString &meant) { QTest::newRow(name) << typed << meant; };
        row("nothing", u"  "_s, u""_s);
        row("english", u"age >= 80 and group has 低保"_s, u"age >= 80 且 group 含 低保"_s);
        row("chinese", u"年龄 >= 80 且 人员类别 含 低保"_s, u"age >= 80 且 group 含 低保"_s);
        row("full width", u"（年龄＞＝８０）且　人员类别 含“低保”"_s, u"age >= 80 且 group 含 低保"_s);
        row("no blanks", u"年龄>=80且性别=女且类别含低保"_s, u"age >= 80 且 sex = 女 且 group 含 低保"_s);
        row("years", u"年龄 满 80 岁"_s, u"age >= 80"_s);
        row("or more", u"年龄 80岁以上"_s, u"age >= 80"_s);
        row("or less", u"年龄 18 周岁以下"_s, u"age <= 18"_s);
        row("signs", u"年龄≥60，年龄≠65"_s, u"age >= 60 且 age != 65"_s);
        row("not", u"非（性别=女或电话为空）"_s, u"非（sex = 女 或 phone 为空）"_s);
        row("precedence", u"not deceased and sex = 男 or age < 3"_s, u"（非（deceased） 且 sex = 男） 或 age < 3"_s);
        row("yes/no alone", u"已去世 且 信息不全 = 否"_s, u"deceased 且 incomplete = 否"_s);
        row("alias", u"政治面貌 = 党员"_s, u"political_status = 中共党员"_s);
        row("wife", u"与户主关系 = 妻"_s, u"relation = 妻"_s);
        row("empty", u"id_number = 空 or phone is empty or 备注 不为空"_s, u"id_number 为空 或 phone 为空 或 note 不为空"_s);
        row("not empty", u"电话 != 空"_s, u"phone 不为空"_s);
        row("list", u"residence in (户籍人口, 流动人口)"_s, u"residence 属于（户籍人口，流动人口）"_s);
        row("chinese list", u"政治面貌 属于（党员、团员）"_s, u"political_status 属于（中共党员，共青团员）"_s);
        row("not in", u"sex not in (男)"_s, u"sex != 男"_s);
        row("several values", u"类别含 独居老人 或 空巢老人"_s, u"group 含（独居老人，空巢老人）"_s);
        row("several values, no blanks", u"类别含独居老人或空巢老人且年龄>80"_s, u"group 含（独居老人，空巢老人） 且 age > 80"_s);
        row("both values", u"类别 含 独居老人 且 低保"_s, u"group 含 独居老人 且 group 含 低保"_s);
        row("enumerated", u"类别 含 独居老人、低保、残疾"_s, u"group 含（独居老人，低保，残疾）"_s);
        row("has not", u"类别 不含 低保"_s, u"非（group 含 低保）"_s);
        row("group without has", u"类别 低保"_s, u"group 含 低保"_s);
        row("group =", u"group = 低保"_s, u"group 含 低保"_s);
        row("group !=", u"group != 低保"_s, u"非（group 含 低保）"_s);
        row("year", u"出生日期 = 1990年"_s, u"birth_date = 1990"_s);
        row("month", u"出生日期 >= 1990年5月"_s, u"birth_date >= 1990-05"_s);
        row("day", u"出生日期 < 1990.5.1"_s, u"birth_date < 1990-05-01"_s);
        row("today", u"died_on >= today - 30"_s, u"died_on >= 今天 - 30"_s);
        row("today without blanks", u"去世日期>=今天-30天"_s, u"died_on >= 今天 - 30"_s);
        row("days ago", u"去世日期 晚于 30 天前"_s, u"died_on > 今天 - 30"_s);
        row("last days", u"去世日期 近 30 天"_s, u"died_on 介于 今天 - 30 至 今天"_s);
        row("within days", u"去世日期 在 30 天内"_s, u"died_on 介于 今天 至 今天 + 30"_s);
        row("last month", u"去世日期 = 上月"_s, u"died_on = 上月"_s);
        row("between", u"年龄 介于 60 到 80 岁"_s, u"age 介于 60 至 80"_s);
        row("between, around", u"年龄 在 60"_s, u"age = 60"_s);
        row("between english", u"age between 60 and 80 and sex = 女"_s, u"age 介于 60 至 80 且 sex = 女"_s);
        row("text", u"姓名 含 建国"_s, u"name 含 建国"_s);
        row("starts", u"姓名 以 王 开头"_s, u"name 开头是 王"_s);
        row("starts, no blanks", u"姓名以王开头且年龄>3"_s, u"name 开头是 王 且 age > 3"_s);
        row("quotes", u"name = \"O\"\"Brien and\""_s, u"name = \"O\"\"Brien and\""_s);
        row("door", u"门牌 = 3-2-501"_s, u"door 含 3-2-501"_s);
        row("dotted", u"household.member_count = 1"_s, u"household_size = 1"_s);
        row("case", u"AGE >= 80 AND Group HAS 低保"_s, u"age >= 80 且 group 含 低保"_s);
        row("english label", u"Household size > 3"_s, u"household_size > 3"_s);
        row("english codes of several words", u"political_status = CPC member and age > 3"_s,
            u"political_status = 中共党员 且 age > 3"_s);
        row("kept word", u"文化程度 = 文盲"_s, u"education = 文盲"_s);
        row("part of a label", u"文化程度 含 专"_s, u"education 含 \"专\""_s);
        row("comma is and", u"年龄 满 80 岁，类别含 独居老人 或 空巢老人"_s, u"age >= 80 且 group 含（独居老人，空巢老人）"_s);
        row("field after or", u"类别 含 低保 或 年龄 > 80"_s, u"group 含 低保 或 age > 80"_s);
        row("value that is a field's word too", u"职业 = 职业"_s, u"occupation = 职业"_s);
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const FilterLanguage language(ResidentList::definition());
        const FilterReading reading = language.read(typed);
        QVERIFY2(!reading.problem, reading.problem ? qPrintable(reading.problem->message) : "");
        const QString zh = language.format(reading.filter, u"zh");
        const QString en = language.format(reading.filter, u"en");
        QCOMPARE(language.format(language.read(meant).filter, u"en"), en);
        QVERIFY2(meant.isEmpty() == en.isEmpty(), qPrintable(en));
        // Both canonical forms read back to the same.
        for (const QString &text : {zh, en}) {
            const FilterReading again = language.read(text);
            QVERIFY2(!again.problem, qPrintable(text + (again.problem ? again.problem->message : QString())));
            QCOMPARE(language.format(again.filter, u"en"), en);
            QCOMPARE(language.format(again.filter, u"zh"), zh);
        }
        // So does the sentence, so that what a person reads can be typed.
        QVERIFY(reading.filter.isEmpty() || !language.describe(reading.filter).isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &typed, int start, const QString &sentence) { QTest::newRow(name) << typed << start << sentence; };
        row("misspelt field", u"年令 > 80"_s, 0, u"There is no field “年令”. Is it “年龄”?"_s);
        row("misspelt english field", u"sex = 女 and agee > 80"_s, 12, u"There is no field “agee”. Is it “age”?"_s);
        row("unknown field", u"xyzzyq = 3"_s, 0, u"There is no field “xyzzyq”."_s);
        row("no comparison", u"年龄 "_s, 3, u"After “年龄” a comparison is missing"_s);
        row("no value", u"年龄 >="_s, 3, u"After “>=” a value is missing."_s);
        row("no number", u"age > old"_s, 6, u"is compared with a number, and “old” is none"_s);
        row("no date", u"birth_date > abc"_s, 13, u"“abc” is no date"_s);
        row("impossible date", u"birth_date > 2023-02-30"_s, 13, u"“2023-02-30” is no date"_s);
        row("unknown word", u"政治面貌 = 中共党圆"_s, 7, u"“中共党圆” is none of the words for “Political status”. Is it “中共党员”?"_s);
        row("open bracket", u"(age > 3 and sex = 女"_s, 0, u"The bracket opened here is not closed."_s);
        row("stray bracket", u"age > 3)"_s, 7, u"This bracket closes nothing."_s);
        row("open quotes", u"name = \"abc"_s, 7, u"The quotation mark opened here is not closed."_s);
        row("empty quotes", u"name = \"\""_s, 7, u"Nothing stands between the quotation marks."_s);
        row("two conditions without and", u"age > 3 sex = 女"_s, 8, u"“sex” stands where “and” or “or” belongs."_s);
        row("ends with and", u"age > 3 and"_s, 11, u"A field is missing at the end"_s);
        row("text by size", u"name > 王"_s, 0, u"cannot be compared by size"_s);
        row("code by size", u"sex < 女"_s, 0, u"cannot be compared by size"_s);
        row("number by letters", u"age has 8"_s, 0, u"is compared with =, < or >"_s);
        row("between alone", u"age between 60"_s, 0, u"“Between” takes two values"_s);
        row("no comma", u"sex in (男 女)"_s, 10, u"a comma is missing"_s);
        row("empty by size", u"age > 空"_s, 0, u"“Empty” can only be compared with = or !=."_s);
        row("deep", QString(200, u'(') + u"age > 3"_s + QString(200, u')'), 40, u"Too many brackets"_s);
        row("long", u"name = "_s + QString(5000, u'x'), 4000, u"This filter is too long"_s);
        row("many", QStringList(300, u"age>3"_s).join(u" or "_s), 1800, u"too many conditions"_s);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(int, start);
        QFETCH(QString, sentence);
        const FilterLanguage language(ResidentList::definition());
        const FilterReading reading = language.read(typed);
        QVERIFY(reading.problem);
        QVERIFY2(reading.problem->message.contains(sentence), qPrintable(reading.problem->message));
        QCOMPARE(reading.problem->start, start);
        QVERIFY(reading.filter.isEmpty());
        auto parsed = language.parse(typed);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Invalid);
        QVERIFY(parsed.error().message.contains(QString::number(start + 1)));
    }

    void completes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offered"); // first of them is offered first
        QTest::addColumn<QStringList>("notOffered");
        const auto row = [](const char *name, const QString &typed, const QStringList &offered, const QStringList &notOffered) {
            QTest::newRow(name) << typed << offered << notOffered;
        };
        row("start", u""_s, {u"name"_s, u"age"_s, u"group"_s, u"not"_s}, {u">="_s, u"and"_s});
        row("part of a field", u"bi"_s, {u"birth_date"_s}, {u"sex"_s});
        row("part of a Chinese field", u"年"_s, {u"age"_s}, {u"sex"_s});
        row("initials of a Chinese field", u"nl"_s, {u"age"_s}, {u"sex"_s});
        row("after a field", u"age "_s, {u">="_s, u"="_s, u"is empty"_s}, {u"has"_s, u"age"_s});
        row("after a group", u"group "_s, {u"has"_s}, {u">="_s, u"starts with"_s});
        row("part of an operator", u"phone is"_s, {u"is empty"_s}, {u">="_s});
        row("values", u"sex = "_s, {u"male"_s, u"female"_s}, {u"age"_s});
        row("part of a value", u"group has 独"_s, {u"\"old person living alone\""_s}, {u"\"subsistence allowance\""_s});
        row("initials of a value", u"group has djlr"_s, {}, {u"and"_s});
        row("after a value", u"age > 80 "_s, {u"and"_s, u"or"_s}, {u"age"_s});
        row("part of a connector", u"age > 80 a"_s, {u"and"_s}, {u"or"_s});
        row("next field", u"age > 80 and "_s, {u"name"_s, u"sex"_s}, {u">="_s});
        row("in brackets", u"(age > 80 or s"_s, {u"sex"_s}, {u"name"_s});
    }
    void completes()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, offered);
        QFETCH(QStringList, notOffered);
        const FilterLanguage language(ResidentList::definition());
        QStringList texts;
        const auto suggestions = language.complete(typed + u" tail"_s, int(typed.size()));
        for (const FilterSuggestion &s : suggestions) {
            texts << s.text.trimmed();
            QVERIFY(s.start >= 0 && s.start + s.length == typed.size());
        }
        for (const QString &text : offered)
            QVERIFY2(texts.contains(text), qPrintable(text + u": "_s + texts.join(u'|')));
        for (const QString &text : notOffered)
            QVERIFY2(!texts.contains(text), qPrintable(text + u": "_s + texts.join(u'|')));
        if (!offered.isEmpty())
            QCOMPARE(texts.first(), offered.first());
    }

    /// Typing a filter by taking suggestions only gives a filter that is understood.
    void completionLeadsToAFilter()
    {
        const FilterLanguage language(ResidentList::definition());
        QRandomGenerator random(7);
        for (int run = 0; run < 100; ++run) {
            QString text;
            for (int step = 0; step < 12; ++step) {
                auto offers = language.complete(text, int(text.size()));
                if (offers.isEmpty()) {
                    text += u"2 "_s; // a number or free text is wanted
                    continue;
                }
                const FilterSuggestion s = offers[random.bounded(int(offers.size()))];
                text = text.left(s.start) + s.text;
                const FilterReading reading = language.read(text);
                if (!reading.problem && step > 6)
                    break;
                QVERIFY2(!reading.problem || reading.problem->start >= 0, qPrintable(text));
            }
        }
    }

    void sentencesAndChips()
    {
        const FilterLanguage language(ResidentList::definition());
        const Filter filter = language.read(u"年龄 >= 80 and group has 低保 or 残疾 and not deceased and phone is empty"_s).filter;
        QCOMPARE(language.describe(filter),
                 u"Age 80 or older, Care group has subsistence allowance or disabled person, not (Deceased), Phone is not on file"_s);
        const auto conditions = filter.conditions();
        QCOMPARE(conditions.size(), 4);
        QCOMPARE(language.phrase(*conditions[0]).field, u"Age"_s);
        QCOMPARE(language.phrase(*conditions[0]).value, u"80 or older"_s);
        QCOMPARE(language.format(filter.without(1), u"en"), u"age >= 80 and not (deceased) and phone is empty"_s);
        const Filter both = Filter::both(filter.without(1), language.read(u"sex = 女"_s).filter);
        QCOMPARE(both.conditions().size(), 4);
        QVERIFY(Filter::both({}, {}).isEmpty());
        QVERIFY(language.read(u"age > 3"_s).filter.without(0).isEmpty());
    }

    void speaksChinese()
    {
        ChineseFromSource chinese;
        if (chinese.translate("FilterText", "under %1", nullptr, -1).isEmpty())
            QSKIP("translations/allpost_zh_CN.ts is not filled");
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        const auto back = qScopeGuard([&] { QCoreApplication::removeTranslator(&chinese); });
        const FilterLanguage language(ResidentList::definition());
        const auto problem = [&](const QString &text) {
            const auto reading = language.read(text);
            return reading.problem ? reading.problem->message : QString();
        };
        QCOMPARE(problem(u"年令 > 80"_s), u"没有“年令”这个字段，是不是“年龄”？"_s);
        QCOMPARE(problem(u"性别 < 女"_s), u"“性别”比不了大小，用 = 或 含。"_s);
        QCOMPARE(problem(u"政治面貌 = 中共党圆"_s), u"“政治面貌”里没有“中共党圆”这个词，是不是“中共党员”？"_s);
        QCOMPARE(language.parse(u"年令 > 80"_s).error().message, u"没有“年令”这个字段，是不是“年龄”？（筛选条件第 1 个字）"_s);

        const Filter filter = language.read(u"age >= 80 and group has (独居老人, 空巢老人) and phone is empty and not deceased and died_on >= today - 30"_s).filter;
        const QString sentence = language.describe(filter);
        QCOMPARE(sentence, u"年龄 满 80 岁，人员类别 含 独居老人 或 空巢老人，电话 未登记，非（已去世），去世日期 30 天前 起"_s);
        // What a person reads can be typed, but for the last.
        const FilterReading again = language.read(sentence.section(u'，', 0, 3));
        QVERIFY2(!again.problem, again.problem ? qPrintable(again.problem->message) : "");
        QCOMPARE(language.format(again.filter, u"en"), language.format(filter.without(4), u"en"));
        QCOMPARE(language.phrase(*filter.conditions()[0]).value, u"满 80 岁"_s);

        const auto texts = [&](const QString &typed) {
            QStringList found;
            for (const FilterSuggestion &s : language.complete(typed, int(typed.size())))
                found << s.text.trimmed();
            return found;
        };
        QCOMPARE(texts(u"年"_s).first(), u"年龄"_s);
        QVERIFY(texts(u"nl"_s).contains(u"年龄"_s));
        QVERIFY(texts(u"年龄"_s).contains(u">="_s)); // no blank is needed
        QCOMPARE(texts(u"人员类别 "_s).first(), u"含"_s);
        QVERIFY(texts(u"类别含独"_s).contains(u"独居老人"_s));
        QVERIFY(texts(u"类别 含 djlr"_s).contains(u"独居老人"_s));
        QCOMPARE(texts(u"年龄 > 80 "_s).mid(0, 2), (QStringList{u"且"_s, u"或"_s}));
        QVERIFY(language.help().contains(u"含"_s));
    }

    void officeWordsCount()
    {
        const FilterLanguage plain(ResidentList::definition());
        QVERIFY(plain.read(u"政治面貌 = 老同志"_s).problem);
        const FilterLanguage language(ResidentList::definition(), {{u"political"_s, {{u"老同志"_s, u"01"_s}}}});
        const auto reading = language.read(u"政治面貌 = 老同志"_s);
        QVERIFY(!reading.problem);
        QCOMPARE(language.format(reading.filter, u"zh"), u"政治面貌 = 中共党员"_s);
    }

    void neverPastesValues()
    {
        const FilterLanguage language(ResidentList::definition());
        const auto reading = language.read(u"name = \"x' OR 1=1 --\" and 门牌 含 \"'; DROP TABLE resident\" and education = \"a'b\" and employer has \"%_!'\""_s);
        QVERIFY2(!reading.problem, reading.problem ? qPrintable(reading.problem->message) : "");
        const FilterSql sql = language.compile(reading.filter, QDate(2026, 1, 1));
        QVERIFY2(!sql.where.contains("1=1"_L1) && !sql.where.contains("DROP"_L1) && !sql.where.contains("a'b"_L1), qPrintable(sql.where));
        QVERIFY(sql.values.size() >= 4);
    }

    void survivesAnything()
    {
        const FilterLanguage language(ResidentList::definition());
        const QStringList seeds{u"age >= 80 and group has 低保 or not (sex = 女, phone 为空)"_s, u"年龄满80岁且类别含（独居老人、空巢老人）或出生日期 在 近30天内"_s,
                                u"name = \"a\"\"b\" and died_on between today - 30 and 2026年 或 门牌 3-2-501"_s,
                                QString(3000, u'且'), QString(3000, u'不'), QString(3990, u'('), u"类别含"_s + QString(3000, u'、'),
                                u"类别含"_s + QString(u"低保或"_s).repeated(1000), u"年龄年龄年龄"_s.repeated(300)};
        QRandomGenerator random(3);
        for (int run = 0; run < 600; ++run) {
            QString text = seeds[run % seeds.size()];
            for (int change = random.bounded(6); change > 0 && !text.isEmpty(); --change) {
                const qsizetype at = random.bounded(int(text.size()));
                switch (random.bounded(4)) {
                case 0: text.remove(at, random.bounded(1, 6)); break;
                case 1: text.insert(at, QChar(ushort(random.bounded(0x10000)))); break;
                case 2: text.insert(at, seeds[random.bounded(3)].mid(random.bounded(20), random.bounded(12))); break;
                default: text[at] = QChar(ushort(random.bounded(128)));
                }
            }
            const FilterReading reading = language.read(text);
            if (reading.problem) {
                QVERIFY(!reading.problem->message.isEmpty());
                QVERIFY(reading.problem->start >= 0 && reading.problem->start <= text.size());
            } else {
                const QString zh = language.format(reading.filter, u"zh");
                const FilterReading again = language.read(zh);
                QVERIFY2(!again.problem, qPrintable(text + u" → "_s + zh));
                QCOMPARE(language.format(again.filter, u"zh"), zh);
            }
            if (run % 10 == 0)
                (void)language.complete(text, random.bounded(int(text.size()) + 1));
        }
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
