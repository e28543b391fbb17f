// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/paperwriter.h"

#include "models/papers/papertemplates.h"

#include <QCoreApplication>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperRegister)
};

constexpr qsizetype LongestName = 60;

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_';
}

/// Calls text for what stands between placeholders and name for each; false for a brace that stands alone, at then.
template <typename OnText, typename OnName>
bool walk(QStringView text, OnText onText, OnName onName, qsizetype *at)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'{' && c != u'}')
            continue;
        qsizetype end = i + 1;
        while (c == u'{' && end < text.size() && isOfName(text.at(end)) && end - i <= LongestName)
            ++end;
        if (c == u'}' || end == i + 1 || end >= text.size() || text.at(end) != u'}') {
            if (at)
                *at = i;
            return false;
        }
        onText(text.mid(from, i - from));
        onName(text.mid(i + 1, end - i - 1).toString());
        i = end;
        from = end + 1;
    }
    onText(text.mid(from));
    return true;
}

/// The texts of a template that are filled, in the order of the paper.
QStringList filledTexts(const PaperTemplate &paper)
{
    QStringList all{paper.title, paper.salutation};
    for (const QString &line : paper.facts.split(u'\n'))
        all << line.section(u'=', 1);
    return all << paper.body << paper.signatures;
}

/// PaperTemplate::fields: name=label=usual with ? and + behind the name; a name alone is its own label.
QHash<QString, PaperGap> labelled(const PaperTemplate &paper)
{
    QHash<QString, PaperGap> all;
    for (const QString &line : paper.fields.split(u'\n', Qt::SkipEmptyParts)) {
        PaperGap gap;
        gap.name = line.section(u'=', 0, 0).trimmed();
        for (; gap.name.endsWith(u'?') || gap.name.endsWith(u'+'); gap.name.chop(1))
            (gap.name.endsWith(u'?') ? gap.optional : gap.isLong) = true;
        gap.label = line.section(u'=', 1, 1).trimmed();
        gap.usual = line.section(u'=', 2).trimmed();
        if (gap.label.isEmpty())
            gap.label = gap.name;
        all.insert(gap.name, gap);
    }
    return all;
}

QHash<QString, QString> wordLabels()
{
    QHash<QString, QString> labels;
    for (const PaperWord &word : PaperWriter::words())
        labels.insert(word.name, word.label);
    return labels;
}

/// One text with its placeholders filled. A gap stands as its label in 【】.
class Filler
{
public:
    Filler(const PaperTemplate &paper, const PaperFacts &facts) : m_facts(facts)
    {
        for (const PaperGap &gap : PaperWriter::asked(paper))
            m_gaps.insert(gap.name, gap);
    }

    QString fill(const QString &text)
    {
        QString out;
        m_named = m_filled = 0;
        const auto name = [&](const QString &placeholder) {
            ++m_named;
            const QString value = m_facts.values.value(placeholder);
            const PaperGap gap = m_gaps.value(placeholder);
            if (!value.isEmpty())
                ++m_filled;
            if (!value.isEmpty() || gap.optional)
                out += value;
            else
                out += u'【' + (gap.label.isEmpty() ? placeholder : gap.label) + u'】', ++m_filled;
        };
        if (!walk(text, [&](QStringView part) { out += part; }, name, nullptr))
            return text;
        return out;
    }
    /// The last text named placeholders and none of them had anything to say.
    bool saidNothing() const { return m_named > 0 && m_filled == 0; }

private:
    const PaperFacts &m_facts;
    QHash<QString, PaperGap> m_gaps;
    int m_named = 0;
    int m_filled = 0;
};

} // namespace

void PaperFacts::add(const QString &name, const QString &text)
{
    if (!text.isEmpty())
        values.insert(name, text);
}

void PaperFacts::complete(const PaperFacts &other)
{
    for (auto it = other.values.cbegin(); it != other.values.cend(); ++it)
        if (values.value(it.key()).isEmpty())
            values.insert(it.key(), it.value());
    if (tables.isEmpty())
        tables = other.tables;
}

QStringList PaperWriter::placeholders(QStringView text, qsizetype *badAt)
{
    if (badAt)
        *badAt = -1;
    QStringList names;
    QSet<QString> had;
    walk(text, [](QStringView) {}, [&](const QString &name) {
        if (!had.contains(name)) {
            had.insert(name);
            names << name;
        }
    }, badAt);
    return names;
}

QStringList PaperWriter::placeholders(const PaperTemplate &paper)
{
    QStringList names;
    for (const QString &text : filledTexts(paper))
        names << placeholders(text);
    names.removeDuplicates();
    return names;
}

QList<PaperGap> PaperWriter::asked(const PaperTemplate &paper)
{
    const auto fields = labelled(paper);
    const auto known = wordLabels();
    QList<PaperGap> all;
    for (const QString &name : placeholders(paper)) {
        const auto field = fields.constFind(name);
        if (field != fields.cend())
            all << *field;
        else
            all.append({name, known.value(name, name)});
    }
    return all;
}

void PaperWriter::addUsual(const PaperTemplate &paper, PaperFacts &facts)
{
    for (const PaperGap &gap : asked(paper))
        if (!gap.usual.isEmpty() && facts.values.value(gap.name).trimmed().isEmpty())
            facts.values.insert(gap.name, gap.usual);
}

QList<PaperGap> PaperWriter::gaps(const PaperTemplate &paper, const PaperFacts &facts)
{
    QList<PaperGap> open;
    for (const PaperGap &gap : asked(paper))
        if (gap.name != "number"_L1 && facts.values.value(gap.name).trimmed().isEmpty())
            open << gap;
    return open;
}

QStringList PaperWriter::personalFields(const PaperTemplate &paper)
{
    QStringList personal;
    for (const QString &name : placeholders(paper)) {
        if (!name.startsWith("resident."_L1))
            continue;
        const QString field = name.mid(9);
        if (field == "id_number"_L1 || field == "phone"_L1 || field == "other_phone"_L1 || field == "birth_date"_L1)
            personal << field;
    }
    return personal;
}

Result<PaperSheet> PaperWriter::compose(const PaperTemplate &paper, const PaperFacts &facts)
{
    Filler filler(paper, facts);
    PaperSheet sheet;
    sheet.title = filler.fill(paper.title);
    sheet.number = facts.values.value(u"number"_s);
    sheet.office = facts.values.value(u"office.community"_s);
    sheet.salutation = filler.fill(paper.salutation);
    for (const QString &line : paper.facts.split(u'\n', Qt::SkipEmptyParts)) {
        const QString value = filler.fill(line.section(u'=', 1));
        if (!filler.saidNothing())
            sheet.facts.append({line.section(u'=', 0, 0), value});
    }
    for (const QString &line : paper.body.split(u'\n', Qt::SkipEmptyParts)) {
        const QString filled = filler.fill(line);
        if (filler.saidNothing())
            continue;
        // What was typed in several lines makes several paragraphs.
        for (const QString &paragraph : filled.split(u'\n'))
            if (!paragraph.trimmed().isEmpty())
                sheet.paragraphs << paragraph.trimmed();
    }
    for (const PrintTable &table : facts.tables) {
        auto kept = PaperTable::of(table);
        if (!kept)
            return kept.error();
        sheet.tables << *kept;
    }
    for (const QString &line : paper.signatures.split(u'\n', Qt::SkipEmptyParts))
        sheet.signatures << filler.fill(line.trimmed());
    sheet.date = facts.values.value(u"today"_s);
    sheet.seal = paper.needsSeal.value_or(false);
    sheet.letter = paper.face != "list"_L1;
    sheet.personal = !personalFields(paper).isEmpty();
    sheet.issuedBy = facts.values.value(u"worker.name"_s);
    return sheet;
}

PaperFacts PaperWriter::example(const PaperTemplate &paper)
{
    PaperFacts facts;
    const QHash<QString, QString> invented{{u"resident.name"_s, u"王建国"_s}, {u"resident.id_number"_s, u"230604194508170027"_s}, {u"resident.sex"_s, u"男"_s},
                                           {u"resident.birth_date"_s, u"1945年8月17日"_s}, {u"resident.age"_s, u"81"_s}, {u"resident.phone"_s, u"13845904471"_s},
                                           {u"resident.address"_s, u"油城花园3号楼2单元501室"_s}, {u"household.address"_s, u"油城花园3号楼2单元501室"_s},
                                           {u"household.head"_s, u"王建国"_s}, {u"office.community"_s, u"长青社区居民委员会"_s}, {u"office.phone"_s, u"0459-5900000"_s},
                                           {u"worker.name"_s, u"刘敏"_s}, {u"today"_s, chineseDate(QDate::currentDate())}, {u"number"_s, u"长青〔2026〕证A0001号"_s}};
    facts.values = invented;
    for (const PaperGap &gap : asked(paper))
        if (facts.values.value(gap.name).isEmpty())
            facts.values.insert(gap.name, u'〈' + gap.label + u'〉');
    return facts;
}

QString PaperWriter::shownTitle(const PaperTemplate &paper)
{
    QString title = paper.title;
    const auto fields = labelled(paper);
    for (const QString &name : placeholders(paper.title))
        title.replace(u'{' + name + u'}', u'〈' + (fields.contains(name) ? fields.value(name).label : name) + u'〉');
    return title;
}

QString PaperWriter::chineseDate(QDate day)
{
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

QString PaperWriter::shortName(const QString &community)
{
    for (const QString &tail : {u"社区居民委员会"_s, u"社区居委会"_s, u"居民委员会"_s, u"居委会"_s, u"社区"_s})
        if (community.endsWith(tail) && community.size() > tail.size())
            return community.chopped(tail.size());
    return community;
}

} // namespace Allpost
