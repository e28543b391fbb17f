// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/categorypage.h"
#include "ui_categorypage.h"

#include "forms/shared/button.h"
#include "forms/shared/celldelegate.h"
#include "forms/shared/formbinder.h"
#include "forms/shared/keys.h"
#include "forms/shared/workplace.h"
#include "forms/workorders/ordercategorymodel.h"
#include "models/access/drafts.h"
#include "models/base/text.h"
#include "models/departments/departments.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

using Limit = std::optional<qint64> OrderCategory::*;
const std::pair<const char *, Limit> Limits[] = {{"limit_accept", &OrderCategory::limitAccept},   {"limit_sign", &OrderCategory::limitSign},
                                                 {"limit_handle", &OrderCategory::limitHandle},   {"limit_callback", &OrderCategory::limitCallback},
                                                 {"urgent_accept", &OrderCategory::urgentAccept}, {"urgent_sign", &OrderCategory::urgentSign},
                                                 {"urgent_handle", &OrderCategory::urgentHandle}, {"urgent_callback", &OrderCategory::urgentCallback}};
const QString OwnClass = u"class"_s;
const QString Ourselves = u"self"_s;

} // namespace

CategoryPage::CategoryPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::CategoryPage>()), m_drafts(std::make_unique<Drafts>(workplace.store())), m_model(new OrderCategoryModel(this))
{
    m_ui->setupUi(this);
    m_binder = new FormBinder(m_ui->inner);
    m_ui->tree->setModel(m_model);
    m_ui->tree->setHeaderHidden(true);
    m_ui->tree->setFrameShape(QFrame::NoFrame);
    m_ui->tree->setIndentation(Space::m);
    m_ui->tree->setItemDelegate(new CellDelegate(m_ui->tree));
    m_ui->tree->setAccessibleName(tr("Categories of work orders"));
    m_ui->find->setPlaceholderText(tr("Name or letters"));
    m_ui->find->setAccessibleName(tr("Find a category"));
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->inner->setAutoFillBackground(false);
    m_ui->example->setTone(Tone::Warn);
    m_ui->example->setText(OrderCategories::exampleMark());
    m_ui->none->setKind(EmptyState::NotFound);
    m_ui->none->hide();
    for (Label *head : {m_ui->limitHead, m_ui->urgentHead}) {
        head->setTone(Tone::Ink2);
        head->setWordWrap(true);
    }
    auto *enter = new EnterMoves(m_ui->inner);
    connect(enter, &EnterMoves::finished, this, &CategoryPage::save);
    connect(m_ui->find, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        m_ui->tree->expandAll();
        m_ui->none->setTitle(tr("No category fits “%1”").arg(typed.simplified()));
        m_ui->none->setVisible(m_model->rowCount() == 0);
        m_ui->tree->setVisible(m_model->rowCount() > 0);
        choose(m_model->firstShown());
    });
    connect(m_ui->find, &QLineEdit::returnPressed, m_ui->tree, qOverload<>(&QWidget::setFocus));
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CategoryPage::chooseCurrent);
    connect(m_ui->tree, &QTreeView::activated, m_ui->name, qOverload<>(&QWidget::setFocus));
    connect(m_binder, &FormBinder::edited, this, &CategoryPage::keepDraft);
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        const bool touched = std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange &change) {
            return change.entity == &OrderCategory::entity() || change.entity == &Department::entity();
        });
        if (isVisible() && (touched || changes.bulk))
            load(m_seen.key);
    });
    addCommands();
}

CategoryPage::~CategoryPage() = default;

void CategoryPage::addCommands()
{
    QAction *fresh = addCommand("categories.new", tr("New category"), u"plus"_s, Qt::CTRL | Qt::Key_N, [this] { startNew(false); });
    QAction *freshClass = addCommand("categories.newclass", tr("New class"), u"plus"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { startNew(true); });
    m_up = addCommand("categories.up", tr("One place up"), u"chevron-up"_s, Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    m_down = addCommand("categories.down", tr("One place down"), u"chevron-down"_s, Qt::ALT | Qt::Key_Down, [this] { move(1); });
    m_close = addCommand("categories.close", tr("Close the category"), u"archive"_s, {}, [this] { closeOrReopen(); });
    m_remove = addCommand("categories.remove", tr("Remove the category"), u"trash-2"_s, {}, [this] { remove(); });
    addCommand("categories.find", tr("Find a category"), u"search"_s, Qt::CTRL | Qt::Key_F, [this] {
        m_ui->find->setFocus();
        m_ui->find->selectAll();
    });
    addCommand("categories.savetoo", tr("Save the category"), u"save"_s, Qt::CTRL | Qt::Key_S, [this] { save(); });
    QAction *save = addCommand("categories.save", tr("Save the category"), u"check"_s, Qt::Key_F10, [this] { this->save(); });
    addCommand("categories.leave", tr("Leave the categories"), u"x"_s, Qt::Key_Escape, [this] {
        if (m_ui->tree->hasFocus() || m_ui->find->hasFocus() || !m_ui->tree->isVisible())
            workplace().back();
        else
            m_ui->tree->setFocus();
    });
    auto button = [](auto *row, QAction *action, const QString &text, Button::Kind kind) {
        auto *made = new Button(text, action->property("iconName").toString(), {}, kind);
        made->follow(action);
        row->addButton(made);
        return made;
    };
    button(m_ui->head, m_up, tr("Up"), Button::Quiet);
    button(m_ui->head, m_down, tr("Down"), Button::Quiet);
    button(m_ui->head, freshClass, tr("New class"), Button::Normal);
    button(m_ui->head, fresh, tr("New category"), Button::Normal);
    button(m_ui->bar, m_remove, tr("Remove"), Button::Danger);
    m_closeButton = button(m_ui->bar, m_close, tr("Close"), Button::Normal);
    button(m_ui->bar, save, tr("Save"), Button::Primary);
}

QString CategoryPage::title() const
{
    return tr("Categories of work orders");
}

void CategoryPage::show(const QVariant &what)
{
    m_ui->find->clear();
    m_model->setTyped({});
    load(what.toLongLong() ? what.toLongLong() : m_seen.key);
    m_ui->tree->setFocus();
}

void CategoryPage::refresh()
{
    load(m_seen.key);
}

bool CategoryPage::leave()
{
    if (m_binder->isModified())
        workplace().say(tr("Not saved; what was typed is kept as a draft."));
    return true;
}

void CategoryPage::load(Key choose)
{
    auto book = OrderCategoryBook::read(workplace().store().db());
    auto departments = DepartmentBook::read(workplace().store().db());
    if (!book || !departments) {
        workplace().complain(book ? departments.error() : book.error());
        return;
    }
    const bool typing = m_binder->isModified() && choose == m_seen.key;
    const QVariantMap kept = m_binder->values();
    m_model->setBook(*book);
    m_ui->tree->expandAll();
    QList<Choice> classes{{OwnClass, tr("A class of its own")}};
    for (const OrderCategoryEntry &entry : book->entries())
        if (entry.isClass())
            classes.append({QString::number(entry.key), entry.category.name});
    m_ui->parent->setChoices(classes);
    QList<Choice> goesTo{{Ourselves, tr("The office itself")}};
    for (const DepartmentEntry &entry : departments->entries())
        goesTo.append({QString::number(entry.key), entry.isOpen() ? entry.department.name : tr("%1 (no longer there)").arg(entry.department.name)});
    m_ui->department->setChoices(goesTo);
    m_ui->department->setMatcher([](const QString &typed, const Choice &choice) {
        return CodeCombo::matches(typed, {{}, choice.text}) || readsAs(Text::foldedName(choice.text), typed.toLower().remove(u' '));
    });
    m_ui->head->setSubtitle(tr("%n categories", nullptr, m_model->leafCount()));
    this->choose(book->find(choose) ? choose : m_model->firstShown());
    if (typing)
        m_binder->type(kept);
}

void CategoryPage::choose(Key category)
{
    const QModelIndex index = m_model->indexOf(category);
    if (index.isValid() && m_ui->tree->currentIndex() != index)
        m_ui->tree->setCurrentIndex(index);
    else
        chooseCurrent();
}

void CategoryPage::chooseCurrent()
{
    const Key category = m_model->keyAt(m_ui->tree->currentIndex());
    if (!category)
        return;
    auto seen = workplace().store().read(OrderCategory::entity(), category);
    if (!seen) {
        workplace().complain(seen.error());
        return;
    }
    m_seen = *seen;
    m_newClass = false;
    showCategory(seen->as<OrderCategory>());
    if (const auto draft = m_drafts->find(draftName())) {
        m_binder->type(QJsonDocument::fromJson(draft->content.toUtf8()).object().toVariantMap());
        m_ui->bar->setMessage(tr("Typed earlier and not saved yet"), Tone::Warn);
    }
}

void CategoryPage::startNew(bool asClass)
{
    OrderCategory fresh;
    const OrderCategoryBook &book = m_model->book();
    if (!asClass)
        fresh.parent = book.classOf(m_seen.key ? m_seen.key : m_model->firstShown());
    m_seen = {};
    m_newClass = asClass || !fresh.parent;
    showCategory(fresh);
    m_ui->name->setFocus();
}

bool CategoryPage::isClass() const
{
    return m_ui->parent->code() == OwnClass;
}

void CategoryPage::showCategory(const OrderCategory &category)
{
    m_shown = category;
    QVariantMap values{{u"name"_s, category.name},
                       {u"code"_s, category.code},
                       {u"parent"_s, category.parent ? QString::number(category.parent) : OwnClass},
                       {u"department"_s, category.department ? QString::number(category.department) : Ourselves},
                       {u"checklist"_s, category.checklist},
                       {u"note"_s, category.note}};
    for (const auto &[name, limit] : Limits)
        values.insert(QLatin1String(name), OrderCategories::hours(category.*limit));
    m_binder->clearFindings();
    m_binder->show(values);
    m_ui->example->setVisible(category.example.value_or(false));
    m_ui->formCard->setTitle(!m_seen.key ? (m_newClass ? tr("New class") : tr("New category")) : category.name);
    // A class only gathers its leaves; what holds for orders stands on them.
    const bool leaf = !isClass() || m_model->book().isChoice(m_seen.key);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->departmentBox), static_cast<QWidget *>(m_ui->limitPart), static_cast<QWidget *>(m_ui->checklistBox)})
        part->setVisible(leaf);
    m_ui->bar->setMessage({});
    allow();
}

void CategoryPage::allow()
{
    const bool closed = m_shown.inactive.value_or(false);
    m_closeButton->setText(closed ? tr("Open again") : tr("Close"));
    QString why = m_seen.key ? QString() : tr("It is not saved yet.");
    CommandRegistry::refuse(m_close, why);
    CommandRegistry::refuse(m_up, why);
    CommandRegistry::refuse(m_down, why);
    if (m_seen.key)
        if (auto used = OrderCategories::uses(workplace().store().db(), m_seen.key); used && *used > 0)
            why = tr("%n orders are filed under it, so it stays. It can be closed.", nullptr, int(*used));
    CommandRegistry::refuse(m_remove, why);
    if (m_seen.key && !why.isEmpty())
        m_ui->bar->setMessage(why);
    if (closed)
        m_ui->bar->setMessage(tr("Closed: it is no longer offered; its orders keep it."), Tone::Warn);
}

std::optional<OrderCategory> CategoryPage::typed()
{
    m_binder->clearFindings();
    const QVariantMap values = m_binder->values();
    OrderCategory category = m_shown;
    category.name = values.value(u"name"_s).toString();
    category.code = values.value(u"code"_s).toString();
    category.parent = values.value(u"parent"_s).toString() == OwnClass ? 0 : values.value(u"parent"_s).toLongLong();
    category.department = values.value(u"department"_s).toLongLong();
    category.checklist = values.value(u"checklist"_s).toString();
    category.note = values.value(u"note"_s).toString();
    bool fine = true;
    for (const auto &[name, limit] : Limits) {
        auto minutes = OrderCategories::minutes(values.value(QLatin1String(name)).toString());
        if (minutes) {
            category.*limit = *minutes;
        } else {
            m_binder->setFinding(QLatin1String(name), minutes.error().message);
            fine = false;
        }
    }
    const QHash<QString, QString> problems = m_binder->problems();
    for (auto it = problems.begin(); it != problems.end(); ++it) {
        m_binder->setFinding(it.key(), it.value());
        fine = false;
    }
    for (const Finding &finding : OrderCategories::check(workplace().store().db(), category, m_seen.key))
        if (finding.weight == Finding::Weight::HoldBack) {
            m_binder->setFinding(finding.field, finding.message);
            fine = false;
        }
    return fine ? std::optional(category) : std::nullopt;
}

void CategoryPage::save()
{
    // A combo box takes what was typed into it when it is left.
    if (QWidget *focus = QApplication::focusWidget(); focus && m_ui->inner->isAncestorOf(focus) && (qobject_cast<QComboBox *>(focus) || qobject_cast<QComboBox *>(focus->parentWidget()))) {
        focus->clearFocus();
        focus->setFocus();
    }
    const auto category = typed();
    if (!category) {
        m_binder->focusFirstFinding();
        m_ui->bar->setMessage(tr("Not saved yet: see the fields marked red."), Tone::Bad);
        return;
    }
    OrderCategories categories(workplace().store());
    const QString draft = draftName();
    Key key = m_seen.key;
    if (key) {
        if (auto changed = categories.change(m_seen, *category); !changed) {
            m_ui->bar->setMessage(changed.error().message, Tone::Bad);
            return;
        }
    } else {
        auto added = categories.add(*category);
        if (!added) {
            m_ui->bar->setMessage(added.error().message, Tone::Bad);
            return;
        }
        key = *added;
    }
    m_drafts->drop(draft);
    m_binder->show(m_binder->values());
    load(key);
    m_ui->tree->setFocus();
    workplace().say(tr("Saved: %1").arg(category->name), {tr("Undo"), u"Ctrl+Z"_s, [place = &workplace()] { place->undo(); }});
}

void CategoryPage::move(int by)
{
    if (!m_seen.key)
        return;
    auto moved = OrderCategories(workplace().store()).move(m_seen.key, by);
    if (!moved)
        workplace().complain(moved.error());
    else if (*moved)
        load(m_seen.key);
}

void CategoryPage::closeOrReopen()
{
    const bool closed = m_shown.inactive.value_or(false);
    OrderCategories categories(workplace().store());
    if (auto done = closed ? categories.reopen(m_seen.key) : categories.close(m_seen.key); !done) {
        workplace().complain(done.error());
        return;
    }
    load(m_seen.key);
    workplace().say(closed ? tr("%1 is offered again").arg(m_shown.name) : tr("%1 is closed; its orders keep it").arg(m_shown.name), {tr("Undo"), u"Ctrl+Z"_s, [place = &workplace()] { place->undo(); }});
}

void CategoryPage::remove()
{
    if (!m_seen.key)
        return;
    const QString name = m_shown.name, draft = draftName();
    const Key above = m_shown.parent;
    m_binder->show(m_binder->values());
    if (auto done = OrderCategories(workplace().store()).remove(m_seen.key); !done) {
        m_ui->bar->setMessage(done.error().message, Tone::Bad);
        return;
    }
    m_drafts->drop(draft);
    m_seen = {};
    load(above);
    workplace().say(tr("%1 is removed").arg(name), {tr("Undo"), u"Ctrl+Z"_s, [place = &workplace()] { place->undo(); }});
}

QString CategoryPage::draftName() const
{
    return m_seen.key ? u"category:%1"_s.arg(m_seen.key) : m_newClass ? u"category:newclass"_s : u"category:new"_s;
}

void CategoryPage::keepDraft()
{
    if (m_binder->isModified())
        m_drafts->keep(draftName(), QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(m_binder->values())).toJson(QJsonDocument::Compact)));
    else
        m_drafts->drop(draftName());
}

} // namespace Allpost
