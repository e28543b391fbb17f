// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/papers/papertemplates.h"

#include "models/dictionary/codelist.h"
#include "models/papers/paperwriter.h"
#include "models/store/statement.h"
#include "models/store/unitofwork.h"
#include "models/views/listreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperRegister)
};

QJsonObject content()
{
    QFile file(u":/content/papers.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resources/content", "papers.json");
    return QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object();
}

QString linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines << line.toString();
    return lines.join(u'\n');
}

Result<QList<PaperTemplateEntry>> read(const Database &db, const QString &rest, const QString &bound = {})
{
    QStringList columns{u"p.key"_s};
    for (const Field &field : PaperTemplate::entity().fields)
        columns << u"p."_s + field.name;
    Statement select(db, u"SELECT "_s + columns.join(u", "_s) + u" FROM paper_template p "_s + rest);
    if (!bound.isEmpty())
        select.bind(1, Value(bound));
    QList<PaperTemplateEntry> all;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        Values values;
        for (int i = 1; i < int(columns.size()); ++i)
            values.push_back(select.value(i));
        all.append({select.number(0), recordFrom<PaperTemplate>(values)});
    }
}

/// Line ends of one kind, no blanks at the ends of lines, no empty lines.
QString tidiedLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : QString(text).replace(u'\r', u'\n').split(u'\n'))
        if (const QString one = line.trimmed(); !one.isEmpty())
            lines << one;
    return lines.join(u'\n');
}

PaperTemplate tidied(PaperTemplate paper)
{
    for (QString *line : {&paper.title, &paper.series, &paper.numberPattern, &paper.salutation})
        *line = line->simplified();
    for (QString *lines : {&paper.body, &paper.fields, &paper.facts, &paper.signatures, &paper.description, &paper.basis, &paper.note})
        *lines = tidiedLines(*lines);
    if (paper.kind.isEmpty())
        paper.kind = u"other"_s;
    if (paper.series.isEmpty())
        paper.series = PaperTemplates::usualSeries(paper.kind);
    return paper;
}

/// What a pattern may name, see PaperRegister::mint.
bool isOfNumber(const QString &name)
{
    static const QStringList known{u"office_short"_s, u"office"_s, u"year"_s, u"month"_s, u"series"_s, u"kind"_s, u"desk"_s, u"seq"_s, u"n"_s};
    return known.contains(name);
}

Findings checkNumber(const PaperTemplate &paper)
{
    if (paper.numberPattern.isEmpty())
        return {};
    // {seq:04d} is read as {seq}: four digits are always written.
    const QString plain = QString(paper.numberPattern).replace(u"{seq:04d}"_s, u"{seq}"_s);
    qsizetype bad = -1;
    const QStringList names = PaperWriter::placeholders(plain, &bad);
    const auto strange = std::find_if_not(names.cbegin(), names.cend(), isOfNumber);
    if (bad >= 0 || strange != names.cend())
        return {Finding::held(u"number_pattern"_s, u"pattern_unreadable"_s,
                     Words::tr("The number is put together from {office_short}, {office}, {year}, {month}, {series}, {desk} and {seq}; something else stands in braces."))};
    if (!names.contains(u"desk"_s) || !(names.contains(u"seq"_s) || names.contains(u"n"_s)) || !names.contains(u"year"_s))
        return {Finding::held(u"number_pattern"_s, u"pattern_incomplete"_s,
                     Words::tr("The number needs {year}, {desk} and {seq}, or two desks would issue the same one. Leave it empty for the usual form."))};
    return {};
}

Status save(Store &store, const QString &action, const std::function<Status(UnitOfWork &)> &write)
{
    auto work = UnitOfWork::begin(store, {action});
    if (!work)
        return work.error();
    if (auto done = write(**work); !done)
        return done;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return {};
}

Error firstOf(const Findings &findings)
{
    return {ErrorCode::Invalid, findings.first().message, findings.first().field};
}

} // namespace

QString PaperTemplates::usualPattern()
{
    return u"{office_short}〔{year}〕{series}{desk}{seq:04d}号"_s;
}

QString PaperTemplates::usualSeries(QStringView kind)
{
    static const QHash<QString, QString> letters{{u"proof"_s, u"证"_s}, {u"letter"_s, u"函"_s}, {u"notice"_s, u"知"_s}, {u"invitation"_s, u"邀"_s},
                                                 {u"slip"_s, u"单"_s}, {u"record"_s, u"记"_s}, {u"bulletin"_s, u"报"_s}};
    return letters.value(CodeValue::parse(kind).code, u"文"_s);
}

Result<QList<PaperTemplateEntry>> PaperTemplates::list(const Database &db, bool withInactive)
{
    const QString which = withInactive ? QString() : u"WHERE coalesce(p.inactive, 0) = 0 "_s;
    return read(db, which + u"ORDER BY coalesce(p.inactive, 0), p.position IS NULL, p.position, p.key"_s);
}

Result<PaperTemplateEntry> PaperTemplates::get(const Database &db, Key key)
{
    auto snapshot = Store::read(db, PaperTemplate::entity(), key);
    if (!snapshot)
        return snapshot.error();
    return PaperTemplateEntry{key, snapshot->as<PaperTemplate>()};
}

Result<PaperTemplateEntry> PaperTemplates::find(const Database &db, QStringView code)
{
    auto found = read(db, u"WHERE p.code = ? ORDER BY coalesce(p.inactive, 0), p.key LIMIT 1"_s, code.toString());
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("The office has no template for this paper. Add it under Papers, Templates."), code.toString()};
    return found->first();
}

Result<QList<PaperTemplateEntry>> PaperTemplates::mostUsed(const Database &db, Key worker, int count)
{
    auto all = list(db);
    if (!all)
        return all;
    auto used = Query::run(db, u"SELECT template, count(*) FROM issued_paper WHERE worker = :worker AND template IS NOT NULL GROUP BY template "
                               "ORDER BY count(*) DESC, template"_s, {{u":worker"_s, worker}});
    if (!used)
        return used.error();
    QList<PaperTemplateEntry> first;
    while (used->next() && first.size() < count) {
        const auto at = std::find_if(all->begin(), all->end(), [&](const PaperTemplateEntry &entry) { return entry.key == used->number(0); });
        if (at != all->end()) {
            first << *at;
            all->erase(at);
        }
    }
    return first + all->mid(0, count - first.size());
}

Findings PaperTemplates::check(const PaperTemplate &paper)
{
    Findings findings;
    if (paper.title.trimmed().isEmpty())
        findings << Finding::held(u"title"_s, u"required"_s, Words::tr("Give the paper a title."));
    if (paper.body.trimmed().isEmpty() && paper.facts.trimmed().isEmpty())
        findings << Finding::held(u"body"_s, u"required"_s, Words::tr("Write the text of the paper."));
    for (const auto &[field, text] : {std::pair{u"title"_s, paper.title}, {u"salutation"_s, paper.salutation}, {u"facts"_s, paper.facts},
                                      {u"body"_s, paper.body}, {u"signatures"_s, paper.signatures}, {u"fields"_s, paper.fields}}) {
        if (text.size() > MostText) {
            findings << Finding::held(field, u"too_long"_s, Words::tr("This is longer than a paper can be: %1 characters at most.").arg(MostText));
            continue;
        }
        qsizetype bad = -1;
        (void)PaperWriter::placeholders(text, &bad);
        if (bad >= 0 && field != "fields"_L1)
            findings << Finding::held(field, u"brace_alone"_s,
                             Words::tr("A brace stands alone before “%1”. Placeholders are a name in braces, such as {resident.name}.")
                                 .arg(text.mid(bad + 1, 12).simplified()));
    }
    if (!paper.kind.isEmpty() && !CodeList::find(u"paper_kind")->at(CodeValue::parse(paper.kind).code))
        findings << Finding::held(u"kind"_s, u"code_unknown"_s, Words::tr("This is not in the list."));
    if (paper.series.trimmed().size() > 4 || paper.series.contains(u'{') || paper.series.contains(u'}'))
        findings << Finding::held(u"series"_s, u"series"_s, Words::tr("The letter in the number has one to four characters, such as 证."));
    return findings + checkNumber(paper);
}

Result<Key> PaperTemplates::add(Store &store, const PaperTemplate &paper)
{
    if (const Findings findings = check(paper); !findings.isEmpty())
        return firstOf(findings);
    PaperTemplate made = tidied(paper);
    if (!made.position) {
        auto last = Query::run(store.db(), u"SELECT max(position) FROM paper_template"_s);
        if (!last)
            return last.error();
        made.position = last->next() ? last->number(0) + 1 : 1;
    }
    Key key = 0;
    auto done = save(store, u"paper_template.add"_s, [&](UnitOfWork &work) -> Status {
        auto created = work.create(made);
        if (!created)
            return created.error();
        key = *created;
        return {};
    });
    if (!done)
        return done.error();
    return key;
}

Status PaperTemplates::change(Store &store, const Snapshot &seen, const PaperTemplate &now)
{
    if (const Findings findings = check(now); !findings.isEmpty())
        return firstOf(findings);
    return save(store, u"paper_template.change"_s, [&](UnitOfWork &work) -> Status {
        auto changed = work.change(seen, tidied(now));
        if (!changed)
            return changed.error();
        return {};
    });
}

Result<Key> PaperTemplates::copy(Store &store, Key key)
{
    auto entry = get(store.db(), key);
    if (!entry)
        return entry.error();
    PaperTemplate paper = entry->paper;
    paper.title = Words::tr("%1 (copy)").arg(paper.title);
    paper.code.clear();
    paper.example.reset();
    paper.inactive.reset();
    paper.position.reset();
    return add(store, paper);
}

Status PaperTemplates::setInactive(Store &store, Key key, bool inactive)
{
    auto seen = store.read(PaperTemplate::entity(), key);
    if (!seen)
        return seen.error();
    PaperTemplate paper = seen->as<PaperTemplate>();
    paper.inactive = inactive ? std::optional(true) : std::nullopt;
    return save(store, inactive ? u"paper_template.close"_s : u"paper_template.reopen"_s, [&](UnitOfWork &work) -> Status {
        auto changed = work.change(*seen, paper);
        if (!changed)
            return changed.error();
        return {};
    });
}

QList<PaperTemplate> PaperTemplates::shipped()
{
    QList<PaperTemplate> all;
    for (const QJsonValue &value : content()["items"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        PaperTemplate paper;
        paper.code = json["id"_L1].toString();
        paper.title = json["title"_L1].toString();
        paper.kind = json["kind"_L1].toString();
        paper.series = json["series"_L1].toString(usualSeries(paper.kind));
        paper.numberPattern = json["number_pattern"_L1].toString();
        paper.description = json["description"_L1].toString();
        paper.salutation = json["salutation"_L1].toString();
        paper.body = linesOf(json["body"_L1]);
        paper.fields = linesOf(json["fields"_L1]);
        paper.facts = linesOf(json["facts"_L1]);
        paper.signatures = linesOf(json["signatures"_L1]);
        paper.basis = json["basis"_L1].toString();
        paper.note = json["note"_L1].toString();
        paper.face = json["face"_L1].toString(u"document"_s);
        paper.needsSeal = json["seal"_L1].toBool();
        paper.example = true;
        paper.position = all.size() + 1;
        all << paper;
    }
    return all;
}

QString PaperTemplates::exampleMark()
{
    return content()[ListText::language() == "zh"_L1 ? "mark_zh"_L1 : "mark_en"_L1].toString();
}

Status PaperTemplates::addShipped(Store &store)
{
    auto there = list(store.db(), true);
    if (!there)
        return there.error();
    QSet<QString> had;
    for (const PaperTemplateEntry &entry : std::as_const(*there))
        had.insert(entry.paper.code);
    return save(store, u"paper_template.examples"_s, [&](UnitOfWork &work) -> Status {
        for (const PaperTemplate &paper : shipped())
            if (!had.contains(paper.code))
                if (auto made = work.create(paper); !made)
                    return made.error();
        return {};
    });
}

} // namespace Allpost
