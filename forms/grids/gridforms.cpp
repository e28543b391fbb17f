// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/grids/gridforms.h"

#include "forms/grids/gridform.h"
#include "forms/shared/codecombo.h"
#include "forms/shared/dateedit.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/workplace.h"
#include "models/dictionary/codelist.h"

#include <QCoreApplication>
#include <QIntValidator>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GridForms)
};

LineEdit *line(const QString &text)
{
    auto *edit = new LineEdit;
    edit->setText(text);
    return edit;
}

LineEdit *count(std::optional<qint64> number)
{
    LineEdit *edit = line(number ? QString::number(*number) : QString());
    edit->setValidator(new QIntValidator(0, 100000, edit));
    return edit;
}

std::optional<qint64> counted(const LineEdit &edit)
{
    bool ok = false;
    const qint64 number = edit.text().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

DateEdit *date(const QString &iso)
{
    auto *edit = new DateEdit;
    edit->setPartialAllowed(false);
    edit->setIso(iso);
    return edit;
}

/// The day a change holds from; an error beside the field when there is none.
Result<QDate> dayOf(const DateEdit &edit, const QString &field)
{
    if (const QDate day = edit.date(); day.isValid())
        return day;
    return Error{ErrorCode::Invalid, edit.problem().isEmpty() ? Words::tr("From which day on? Write it as 2026-05-01.") : edit.problem(), field};
}

CodeCombo *codes(const QString &list, const QString &code)
{
    auto *combo = new CodeCombo;
    QList<Choice> choices;
    if (const CodeList *known = CodeList::find(list))
        for (const Code &item : known->items())
            choices.append({item.code, known->label(item.code, QLocale().name())});
    combo->setChoices(choices);
    combo->setCode(code);
    return combo;
}

CodeCombo *gridCombo(const Workplace &, const QList<Grids::Entry> &grids, Key except, Key chosen)
{
    auto *combo = new CodeCombo;
    QList<Choice> choices;
    for (const Grids::Entry &entry : grids)
        if (entry.key != except)
            choices.append({QString::number(entry.key), entry.grid.name});
    combo->setChoices(choices);
    combo->setCode(chosen ? QString::number(chosen) : QString());
    return combo;
}

template <typename T>
Status without(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace

bool GridForms::editGrid(Workplace &workplace, QWidget *parent, Key layer, Key grid, Key *made)
{
    Store &store = workplace.store();
    Grids grids(store);
    const QDate today = QDate::currentDate();
    auto seen = grid ? store.read(Grid::entity(), grid) : Result<Snapshot>(Snapshot{});
    auto known = Grids::list(store.db(), layer, today);
    if (!seen || !known) {
        workplace.complain(!seen ? seen.error() : known.error());
        return false;
    }
    Grid record = grid ? seen->as<Grid>() : Grid{};
    if (!grid) {
        record.layer = layer;
        record.name = Words::tr("Grid %1").arg(known->size() + 1);
        record.since = today.toString(Qt::ISODate);
    }
    GridForm form(grid ? Words::tr("Change %1").arg(record.name) : Words::tr("New grid"), {}, parent);
    form.setDeeds(Words::tr("Leave as it is"), grid ? Words::tr("Save") : Words::tr("Make the grid"));
    LineEdit *name = line(record.name), *code = line(record.code), *branch = line(record.branch), *station = line(record.station);
    CodeCombo *whole = gridCombo(workplace, *known, grid, record.parent);
    form.add(u"name"_s, Words::tr("Name"), name, true);
    form.add(u"code"_s, Words::tr("Code"), code);
    form.add(u"branch"_s, Words::tr("Grid branch"), branch);
    form.add(u"station"_s, Words::tr("Service station: place and hours"), station);
    form.add(u"parent"_s, Words::tr("Part of (only for small grids in a grid)"), whole);
    name->selectAll();
    form.onSave([&]() -> Status {
        record.name = name->text().simplified();
        record.code = code->text().simplified();
        record.branch = branch->text().simplified();
        record.station = station->text().simplified();
        record.parent = whole->code().toLongLong();
        if (!whole->problem().isEmpty())
            return Error{ErrorCode::Invalid, whole->problem(), u"parent"_s};
        if (grid)
            return without(grids.change(*seen, record));
        auto key = grids.add(record);
        if (key && made)
            *made = *key;
        return without(key);
    });
    return form.ask();
}

bool GridForms::editLayer(Workplace &workplace, QWidget *parent, Key layer, Key *made)
{
    Store &store = workplace.store();
    Grids grids(store);
    auto seen = layer ? store.read(GridLayer::entity(), layer) : Result<Snapshot>(Snapshot{});
    if (!seen) {
        workplace.complain(seen.error());
        return false;
    }
    GridLayer record = layer ? seen->as<GridLayer>() : GridLayer{};
    if (!layer)
        record.kind = u"enterprise"_s;
    GridForm form(layer ? Words::tr("Change the layer %1").arg(record.name) : Words::tr("New grid layer"),
                  Words::tr("A layer cuts the whole community into grids of its own, beside the other layers."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("Save"));
    LineEdit *name = line(record.name), *least = count(record.smallest), *most = count(record.largest);
    CodeCombo *kind = codes(u"layer_kind"_s, record.kind);
    form.add(u"name"_s, Words::tr("Name"), name, true);
    form.add(u"kind"_s, Words::tr("Kind"), kind);
    form.add(u"smallest"_s, Words::tr("Households at least"), least);
    form.add(u"largest"_s, Words::tr("Households at most"), most);
    form.onSave([&]() -> Status {
        record.name = name->text().simplified();
        record.kind = kind->code();
        record.smallest = counted(*least);
        record.largest = counted(*most);
        if (layer)
            return without(grids.changeLayer(*seen, record));
        auto key = grids.addLayer(record);
        if (key && made)
            *made = *key;
        return without(key);
    });
    return form.ask();
}

bool GridForms::closeGrid(Workplace &workplace, QWidget *parent, Key grid)
{
    Grids grids(workplace.store());
    auto record = Grids::read(workplace.store().db(), grid);
    if (!record) {
        workplace.complain(record.error());
        return false;
    }
    GridForm form(Words::tr("End %1?").arg(record->name), Words::tr("Its posts end on that day; what it was stays as history."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("End the grid"), Button::Danger);
    DateEdit *day = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), day, true);
    form.onSave([&]() -> Status {
        auto on = dayOf(*day, u"until"_s);
        return on ? grids.close(grid, *on) : Status(on.error());
    });
    return form.ask();
}

bool GridForms::closeLayer(Workplace &workplace, QWidget *parent, Key layer)
{
    auto record = workplace.store().get<GridLayer>(layer);
    if (!record) {
        workplace.complain(record.error());
        return false;
    }
    GridForm form(Words::tr("End the layer %1?").arg(record->name), Words::tr("All its grids and their posts end on that day; what they were stays as history."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("End the layer"), Button::Danger);
    DateEdit *day = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), day, true);
    form.onSave([&]() -> Status {
        auto on = dayOf(*day, u"until"_s);
        return on ? Grids(workplace.store()).closeLayer(layer, *on) : Status(on.error());
    });
    return form.ask();
}

std::optional<GridForms::Where> GridForms::askWhere(Workplace &workplace, QWidget *parent, Key layer, Key except, const QString &what)
{
    const QDate today = QDate::currentDate();
    auto known = Grids::list(workplace.store().db(), layer, today);
    if (!known) {
        workplace.complain(known.error());
        return std::nullopt;
    }
    GridForm form(Words::tr("Move to which grid?"), what, parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("Move"));
    CodeCombo *to = gridCombo(workplace, *known, except, 0);
    DateEdit *day = date(today.toString(Qt::ISODate));
    form.add(u"grid"_s, Words::tr("Grid"), to, true);
    form.add(u"from"_s, Words::tr("From this day on"), day, true);
    Where where;
    form.onSave([&]() -> Status {
        where.grid = to->code().toLongLong();
        if (!where.grid)
            return Error{ErrorCode::Invalid, to->problem().isEmpty() ? Words::tr("Choose the grid.") : to->problem(), u"grid"_s};
        auto from = dayOf(*day, u"from"_s);
        if (!from)
            return from.error();
        where.from = *from;
        return {};
    });
    return form.ask() ? std::optional(where) : std::nullopt;
}

bool GridForms::endPost(Workplace &workplace, QWidget *parent, const Posts::Entry &entry)
{
    GridForm form(Words::tr("Does %1 leave the post “%2”?").arg(entry.holder, entry.role), Words::tr("From that day on the post is to be filled."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("End the post"));
    DateEdit *day = date(QDate::currentDate().toString(Qt::ISODate));
    form.add(u"until"_s, Words::tr("From this day on"), day, true);
    form.onSave([&]() -> Status {
        auto on = dayOf(*day, u"until"_s);
        return on ? Posts(workplace.store()).end(entry.key, *on) : Status(on.error());
    });
    return form.ask();
}

bool GridForms::editRole(Workplace &workplace, QWidget *parent)
{
    Store &store = workplace.store();
    auto roles = Posts::roles(store.db());
    if (!roles) {
        workplace.complain(roles.error());
        return false;
    }
    GridForm form(Words::tr("Posts of the grids"), Words::tr("Choose a post to say how many each grid needs, or write a new one (4+N)."), parent);
    form.setDeeds(Words::tr("Leave as it is"), Words::tr("Save"));
    auto *which = new CodeCombo;
    QList<Choice> choices;
    for (const Posts::Role &role : std::as_const(*roles))
        choices.append({QString::number(role.key), role.role.name});
    which->setChoices(choices);
    which->setFreeText(true);
    CodeCombo *level = codes(u"post_level"_s, u"grid"_s);
    LineEdit *wanted = count({});
    form.add(u"name"_s, Words::tr("Post"), which, true);
    form.add(u"level"_s, Words::tr("Stands in each"), level);
    form.add(u"wanted"_s, Words::tr("How many are wanted; empty: as it comes"), wanted);
    const auto chosen = [&]() -> const Posts::Role * {
        for (const Posts::Role &role : std::as_const(*roles))
            if (QString::number(role.key) == which->code())
                return &role;
        return nullptr;
    };
    QObject::connect(which, &CodeCombo::codeChanged, &form, [&] {
        if (const Posts::Role *role = chosen()) {
            level->setCode(role->role.level);
            wanted->setText(role->role.wanted ? QString::number(*role->role.wanted) : QString());
        }
    });
    form.onSave([&]() -> Status {
        const Posts::Role *known = chosen();
        PostRole record = known ? known->role : PostRole{};
        if (!known)
            record.name = which->currentText().simplified();
        record.level = level->code();
        record.wanted = counted(*wanted);
        Posts posts(store);
        if (!known)
            return without(posts.addRole(record));
        auto seen = store.read(PostRole::entity(), known->key);
        return seen ? without(posts.changeRole(*seen, record)) : Status(seen.error());
    });
    return form.ask();
}

} // namespace Allpost
