// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/catalogueview.h"

#include "forms/counter/countertexts.h"
#include "forms/counter/mattereditor.h"
#include "forms/counter/shortlist.h"
#include "forms/shared/card.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/label.h"
#include "forms/shared/lineedit.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/workplace.h"
#include "models/counter/counterform.h"
#include "models/counter/counterpapers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFound = 200;

Label *wrapped(const QString &text, Theme::Type type = Theme::Type::Body, Tone tone = Tone::Ink)
{
    auto *label = new Label(text, type, tone);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void addFact(QVBoxLayout *column, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    column->addWidget(new Label(name, Theme::Type::Small, Tone::Ink3));
    column->addWidget(wrapped(value));
}

} // namespace

CatalogueView::CatalogueView(Workplace &workplace, Kind kind, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_kind(kind), m_filter(new LineEdit), m_model(new ShortList(2, this)), m_list(new Table), m_right(new QStackedWidget), m_reading(new Card)
{
    m_filter->setIconName(u"search"_s);
    m_filter->setPlaceholderText(tr("A few letters narrow the list"));
    m_filter->setObjectName(u"catalogueFilter"_s);
    CounterTexts::setUp(m_list, m_model, kind == Kind::Matters ? tr("Matters") : tr("Papers not issued"), 108);
    m_list->setFitted(false);
    m_list->setMinimumHeight(0);
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    m_list->setObjectName(u"catalogueList"_s);
    auto *card = new Card;
    card->setPadding(1);
    (new QVBoxLayout(card))->addWidget(m_list);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::s);
    left->addWidget(m_filter);
    left->addWidget(card, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::m);
    row->addLayout(left, 2);
    row->addWidget(m_right, kind == Kind::Matters ? 5 : 3);
    new QVBoxLayout(m_reading);
    m_right->addWidget(plainScrollArea(m_reading));
    if (kind == Kind::Matters) {
        m_editor = new MatterEditor(workplace);
        m_right->addWidget(m_editor);
    } else {
        m_paperEditor = makeRefusedEditor();
        m_right->addWidget(plainScrollArea(m_paperEditor));
    }
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &CatalogueView::showRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueView::showCurrent);
    connect(m_list, &Table::opened, this, &CatalogueView::edit);
}

QWidget *CatalogueView::makeRefusedEditor()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setSpacing(Space::s);
    auto add = [column](const QString &label, const char *field, int lines, bool required = false) {
        QWidget *input = lines > 1 ? static_cast<QWidget *>(new NoteEdit) : new LineEdit;
        if (auto *note = qobject_cast<NoteEdit *>(input))
            note->setLines(lines);
        input->setProperty("field", QString::fromLatin1(field));
        auto *box = new FieldBox(label, input);
        box->setRequired(required);
        box->setReserveNote(false);
        column->addWidget(box);
    };
    add(tr("Paper"), "name", 1, true);
    add(tr("What it covers"), "covers", 2);
    add(tr("The sentence to answer"), "reply", 3, true);
    add(tr("Where to go instead, one place a line"), "go_to", 3);
    add(tr("Basis"), "basis", 2);
    add(tr("List it stands on"), "batch", 1);
    column->addStretch();
    m_binder = new FormBinder(card);
    connect(m_binder, &FormBinder::edited, m_binder, &FormBinder::clearFinding);
    return card;
}

void CatalogueView::begin()
{
    load();
    m_list->setFocus();
}

void CatalogueView::load()
{
    const Database &db = m_workplace.store().db();
    m_entries.clear();
    int examples = 0;
    if (m_kind == Kind::Matters) {
        if (auto cards = Matters::list(db, true))
            for (const MatterCard &card : *cards) {
                m_entries.append({card.key, card.matter.name, tr("%n material(s)", nullptr, int(card.materials.size())),
                                  CounterTexts::word("matter_area", card.matter.area), card.matter.inactive.value_or(false), card.matter.example.value_or(false)});
            }
    } else if (auto papers = Matters::refusedPapers(db, true)) {
        for (const auto &[key, paper] : *papers)
            m_entries.append({key, paper.name, QString(paper.goTo).section(u'\n', 0, 0), {}, paper.inactive.value_or(false), paper.example.value_or(false)});
    }
    for (const Entry &entry : std::as_const(m_entries))
        examples += entry.example && !entry.closed ? 1 : 0;
    showRows();
    Q_EMIT counted(int(m_entries.size()), examples);
}

void CatalogueView::showRows()
{
    const Key stay = current();
    const QString typed = m_filter->text().trimmed();
    QList<Key> found;
    if (!typed.isEmpty())
        if (auto choices = Matters::search(m_workplace.store().db(), typed, MostFound))
            for (const MatterChoice &choice : *choices)
                if (choice.isRefused() == (m_kind == Kind::Refused))
                    found << (choice.isRefused() ? choice.refused : choice.matter);
    m_shown.clear();
    for (const Entry &entry : std::as_const(m_entries))
        if (typed.isEmpty() || found.contains(entry.key) || entry.name.contains(typed, Qt::CaseInsensitive))
            m_shown << entry;
    QList<ShortList::Row> rows;
    for (const Entry &entry : std::as_const(m_shown)) {
        const QString side = entry.closed ? tr("closed") : entry.side;
        rows.append({{{entry.name, entry.detail, {}, {}, entry.closed ? Meaning::Faint : Meaning::Plain, Meaning::Quiet, !entry.closed},
                      {side, entry.example && !entry.closed ? tr("example") : QString(), {}, {}, Meaning::Quiet, Meaning::Quiet, false, true}},
                     qlonglong(entry.key)});
    }
    m_model->setRows(rows);
    select(stay);
    showCurrent();
}

Key CatalogueView::current() const
{
    return m_model->what(m_list->currentIndex().row()).toLongLong();
}

void CatalogueView::select(Key key)
{
    int row = 0;
    for (int i = 0; i < m_shown.size(); ++i)
        if (m_shown.at(i).key == key)
            row = i;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_model->index(row, 0));
}

bool CatalogueView::isClosed() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_shown.size() && m_shown.at(row).closed;
}

bool CatalogueView::isExample() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_shown.size() && m_shown.at(row).example;
}

void CatalogueView::showCurrent()
{
    if (m_isEditing)
        return;
    delete m_readingBody;
    m_readingBody = nullptr;
    if (const Key key = current()) {
        m_readingBody = new QWidget;
        auto *column = new QVBoxLayout(m_readingBody);
        column->setContentsMargins({});
        column->setSpacing(6);
        if (m_kind == Kind::Matters)
            showMatter(key);
        else
            showRefused(key);
        column->addStretch();
        m_reading->layout()->addWidget(m_readingBody);
    }
    Q_EMIT changed();
}

void CatalogueView::showMatter(Key key)
{
    auto *column = static_cast<QVBoxLayout *>(m_readingBody->layout());
    auto card = Matters::card(m_workplace.store().db(), key);
    if (!card) {
        column->addWidget(wrapped(card.error().message));
        return;
    }
    const Matter &m = card->matter;
    column->addWidget(wrapped(m.name, Theme::Type::Title));
    if (m.example.value_or(false))
        column->addWidget(wrapped(Matters::exampleMark(), Theme::Type::Small, Tone::Warn));
    addFact(column, tr("Other words people say for it"), m.also);
    addFact(column, tr("Who may apply"), m.whoMayApply);
    QStringList materials;
    for (const MatterMaterial &one : card->materials) {
        QStringList parts{CounterTexts::word("material_kind", one.kind)};
        if (one.copies.value_or(1) > 1)
            parts << QString::number(*one.copies);
        if (one.dataKnown.value_or(false) && !one.originalNeeded.value_or(false))
            parts << tr("on file");
        if (one.onlyAgent.value_or(false))
            parts << tr("agent only");
        materials << tr("%1 (%2)").arg(one.name, parts.join(tr(", ")));
    }
    addFact(column, tr("Materials"), materials.join(u'\n'));
    addFact(column, tr("Steps"), card->steps().join(u'\n'));
    addFact(column, tr("Time limit"), card->limit());
    addFact(column, tr("Ways"), card->channels());
    addFact(column, tr("Decided by"), m.decidedBy);
    QStringList fields;
    for (const FormField &field : CounterForm::fields(m.formFields))
        fields << field.label;
    addFact(column, tr("The form asks"), fields.join(tr(", ")));
    addFact(column, tr("What comes out"), m.result);
    addFact(column, tr("What to say to the visitor"), m.say);
    addFact(column, tr("Basis"), m.basis);
    addFact(column, tr("Note for the workers"), m.note);
}

void CatalogueView::showRefused(Key key)
{
    auto *column = static_cast<QVBoxLayout *>(m_readingBody->layout());
    auto paper = m_workplace.store().get<RefusedPaper>(key);
    if (!paper) {
        column->addWidget(wrapped(paper.error().message));
        return;
    }
    column->addWidget(wrapped(paper->name, Theme::Type::Title));
    if (paper->example.value_or(false))
        column->addWidget(wrapped(Matters::exampleMark(), Theme::Type::Small, Tone::Warn));
    addFact(column, tr("The sentence to answer"), paper->reply);
    addFact(column, tr("Where to go instead"), paper->goTo);
    addFact(column, tr("What it covers"), paper->covers);
    addFact(column, tr("Basis"), paper->basis);
    addFact(column, tr("List it stands on"), paper->batch);
}

void CatalogueView::setEditing(bool on)
{
    m_isEditing = on;
    m_right->setCurrentIndex(on ? 1 : 0);
    m_list->setEnabled(!on);
    m_filter->setEnabled(!on);
    if (!on) {
        m_editing = 0;
        showCurrent();
        m_list->setFocus();
    }
    Q_EMIT changed();
}

void CatalogueView::add()
{
    m_editing = 0;
    if (m_kind == Kind::Matters) {
        m_seenMatter = {};
        m_seenMatter.matter.atCounter = true;
        m_seenMatter.matter.formFields = u"resident.name\nresident.id_number\nresident.phone"_s;
        setEditing(true);
        m_editor->begin(m_seenMatter);
        return;
    }
    m_seenPaper = {};
    setEditing(true);
    m_binder->show({});
    m_binder->clearFindings();
    m_binder->input(u"name"_s)->setFocus();
}

void CatalogueView::edit()
{
    const Key key = current();
    if (!key || m_isEditing)
        return;
    if (m_kind == Kind::Matters) {
        auto card = Matters::card(m_workplace.store().db(), key);
        if (!card)
            return m_workplace.complain(card.error());
        m_seenMatter = *card;
        m_editing = key;
        setEditing(true);
        m_editor->begin(m_seenMatter);
        return;
    }
    auto seen = m_workplace.store().read(RefusedPaper::entity(), key);
    if (!seen)
        return m_workplace.complain(seen.error());
    m_seenPaper = *seen;
    m_editing = key;
    const RefusedPaper paper = seen->as<RefusedPaper>();
    setEditing(true);
    m_binder->clearFindings();
    m_binder->show({{u"name"_s, paper.name}, {u"covers"_s, paper.covers}, {u"reply"_s, paper.reply}, {u"go_to"_s, paper.goTo}, {u"basis"_s, paper.basis}, {u"batch"_s, paper.batch}});
    m_binder->input(u"name"_s)->setFocus();
}

RefusedPaper CatalogueView::typedPaper() const
{
    RefusedPaper paper = m_editing ? m_seenPaper.as<RefusedPaper>() : RefusedPaper();
    const QVariantMap v = m_binder->values();
    paper.name = v.value(u"name"_s).toString().simplified();
    paper.covers = v.value(u"covers"_s).toString();
    paper.reply = v.value(u"reply"_s).toString();
    paper.goTo = v.value(u"go_to"_s).toString();
    paper.basis = v.value(u"basis"_s).toString();
    paper.batch = v.value(u"batch"_s).toString();
    return paper;
}

bool CatalogueView::isModified() const
{
    return m_isEditing && (m_kind == Kind::Matters ? m_editor->isModified() : m_binder->isModified());
}

bool CatalogueView::save()
{
    if (!m_isEditing)
        return true;
    Matters matters(m_workplace.store());
    Key kept = m_editing;
    std::optional<Error> failed;
    auto note = [&](const auto &done) {
        if (!done)
            failed = done.error();
    };
    if (m_kind == Kind::Matters) {
        if (!m_editor->check())
            return false;
        if (m_editing) {
            note(matters.change(m_seenMatter, m_editor->card()));
        } else if (auto made = matters.add(m_editor->card()); made) {
            kept = *made;
        } else {
            note(made);
        }
    } else if (m_editing) {
        note(matters.changeRefused(m_seenPaper, typedPaper()));
    } else if (auto made = matters.addRefused(typedPaper()); made) {
        kept = *made;
    } else {
        note(made);
    }
    if (failed) {
        // What was typed stays where it is.
        if (m_kind != Kind::Refused || !m_binder->setFinding(failed->detail, failed->message))
            m_workplace.complain(*failed);
        else
            m_binder->focusFirstFinding();
        return false;
    }
    setEditing(false);
    load();
    select(kept);
    say(tr("Saved"));
    return true;
}

void CatalogueView::say(const QString &words)
{
    m_workplace.say(words, {tr("Undo"), u"Ctrl+Z"_s, [this] { m_workplace.undo(); }});
}

void CatalogueView::copy()
{
    const Key key = current();
    if (!key || m_kind != Kind::Matters)
        return;
    const int row = m_list->currentIndex().row();
    auto made = Matters(m_workplace.store()).copy(key, tr("%1 (copy)").arg(m_shown.at(row).name));
    if (!made)
        return m_workplace.complain(made.error());
    load();
    select(*made);
    edit();
}

void CatalogueView::toggleClosed()
{
    const Key key = current();
    if (!key)
        return;
    const bool wasClosed = isClosed();
    Matters matters(m_workplace.store());
    Status done;
    if (m_kind == Kind::Matters) {
        done = wasClosed ? matters.reopen(key) : matters.close(key);
    } else if (!wasClosed) {
        done = matters.closeRefused(key);
    } else if (auto seen = m_workplace.store().read(RefusedPaper::entity(), key)) {
        RefusedPaper paper = seen->as<RefusedPaper>();
        paper.inactive = std::nullopt;
        if (auto changed = matters.changeRefused(*seen, paper); !changed)
            done = changed.error();
    }
    if (!done)
        return m_workplace.complain(done.error());
    load();
    say(wasClosed ? tr("Offered again") : tr("No longer offered; what was handled stays"));
}

void CatalogueView::markChecked()
{
    const Key key = current();
    if (!key || m_kind != Kind::Matters)
        return;
    if (auto done = Matters(m_workplace.store()).markChecked(key); !done)
        return m_workplace.complain(done.error());
    load();
    say(tr("Checked: no example any more"));
}

bool CatalogueView::stepBack()
{
    if (m_isEditing) {
        if (isModified())
            m_workplace.say(tr("Not saved: what was typed is dropped"));
        setEditing(false);
        return true;
    }
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->setFocus();
    return true;
}

void CatalogueView::print()
{
    if (m_kind == Kind::Matters && current()) {
        if (auto paper = CounterPapers::guide(m_workplace.store(), current()))
            m_workplace.print(*paper);
        else
            m_workplace.complain(paper.error());
    }
}

bool CatalogueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Allpost
