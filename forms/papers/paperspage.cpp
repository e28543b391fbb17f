// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/paperspage.h"
#include "ui_paperspage.h"

#include "forms/papers/notissuedview.h"
#include "forms/papers/paperregisterview.h"
#include "forms/papers/papertemplatesview.h"
#include "forms/papers/paperwriteview.h"
#include "forms/shared/button.h"
#include "forms/shared/workplace.h"

#include "models/counter/matter.h"
#include "models/dictionary/office.h"
#include "models/papers/paper.h"
#include "models/residents/resident.h"

#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

bool concerns(const ChangeSet &changes)
{
    if (changes.bulk)
        return true;
    for (const RecordChange &change : changes.changes)
        for (const Entity *entity : {&PaperTemplate::entity(), &IssuedPaper::entity(), &Resident::entity(), &Office::entity(), &RefusedPaper::entity()})
            if (change.entity == entity)
                return true;
    return false;
}

} // namespace

PapersPage::PapersPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent), m_ui(std::make_unique<Ui::PapersPage>()), m_write(new PaperWriteView(workplace)), m_register(new PaperRegisterView(workplace)),
      m_templates(new PaperTemplatesView(workplace)), m_refused(new NotIssuedView(workplace))
{
    m_ui->setupUi(this);
    m_ui->tabs->setExpanding(false);
    for (const QString &name : {tr("Write"), tr("Register"), tr("Templates"), tr("Not issued")})
        m_ui->tabs->addView(name);
    for (QWidget *view : {static_cast<QWidget *>(m_write), static_cast<QWidget *>(m_register), static_cast<QWidget *>(m_templates), static_cast<QWidget *>(m_refused)})
        m_ui->views->addWidget(view);
    addCommands();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &PapersPage::chooseTab);
    connect(m_write, &PaperWriteView::stateChanged, this, &PapersPage::showActions);
    connect(m_register, &PaperRegisterView::stateChanged, this, &PapersPage::showActions);
    connect(m_templates, &PaperTemplatesView::stateChanged, this, &PapersPage::showActions);
    connect(m_register, &PaperRegisterView::counted, this, [this](int papers) {
        m_ui->tabs->setCount(Register, papers ? QLocale().toString(papers) : QString());
        m_ui->head->setSubtitle(papers ? tr("%n papers in the register", nullptr, papers) : tr("One register of numbers for all papers"));
    });
    connect(m_refused, &NotIssuedView::noteWanted, this, [this](const QHash<QString, QString> &words) {
        const Key resident = m_write->resident();
        m_ui->tabs->setCurrentIndex(Write);
        m_write->begin(resident, u"refuse_note"_s, words);
    });
    connect(&workplace.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (concerns(changes))
            changed();
    });
    connect(&workplace, &Workplace::workerChanged, this, &PapersPage::changed);
    m_register->load();
    showActions();
}

PapersPage::~PapersPage() = default;

void PapersPage::addCommands()
{
    m_commit = addCommand("papers.commit", tr("Issue and print"), u"printer"_s, Qt::Key_F10, [this] { commit(); });
    m_new = addCommand("papers.new", tr("Number only"), u"hash"_s, Qt::CTRL | Qt::Key_N, [this] {
        if (m_ui->tabs->currentIndex() == Templates) {
            m_templates->addNew();
            return;
        }
        m_ui->tabs->setCurrentIndex(Register);
        m_register->askNumber();
    });
    m_print = addCommand("papers.print", tr("Print the register"), u"printer"_s, Qt::CTRL | Qt::Key_P, [this] {
        if (m_ui->tabs->currentIndex() == Register)
            m_register->print();
    });
    m_again = addCommand("papers.again", tr("Print again"), u"printer"_s, {}, [this] { m_register->printAgain(); });
    m_void = addCommand("papers.void", tr("Declare void"), u"file-x"_s, {}, [this] { m_register->makeVoid(); });
    m_copy = addCommand("papers.copy", tr("Copy the template"), u"copy"_s, {}, [this] { m_templates->copy(); });
    m_close = addCommand("papers.close", tr("Offer it no longer"), u"archive"_s, {}, [this] { m_templates->toggleInactive(); });
    // F5 comes through refresh(): take another.
    addCommand("papers.person", tr("Paper for another person"), u"user"_s, {}, [this] {
        m_ui->tabs->setCurrentIndex(Write);
        m_write->changePerson();
    });
    addCommand("papers.leave", tr("Step back"), u"x"_s, Qt::Key_Escape, [this] { stepBack(); });
    addCommand("papers.nexttab", tr("Next tab"), {}, Qt::CTRL | Qt::Key_Tab, [this] { m_ui->tabs->step(1); });
    addCommand("papers.previoustab", tr("Previous tab"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { m_ui->tabs->step(-1); });
    m_register->follow(m_again, m_void, m_commit);
    for (const auto &[action, kind] : {std::pair(m_close, Button::Normal), {m_copy, Button::Normal}, {m_print, Button::Normal}, {m_new, Button::Normal}, {m_commit, Button::Primary}})
        m_ui->head->addButton(buttonFor(action, kind));
}

void PapersPage::showActions()
{
    const int tab = m_ui->tabs->currentIndex();
    const auto set = [this](QAction *action, const QString &text, bool visible, const QString &icon = {}) {
        action->setText(text);
        auto *button = m_ui->head->findChild<Button *>(action->objectName() + u"Button"_s);
        button->setText(text);
        if (!icon.isEmpty())
            button->setIconName(icon);
        button->setVisible(visible);
    };
    const bool asking = m_register->isAskingNumber();
    CommandRegistry::refuse(m_commit, tab == Write ? m_write->refusal() : tab == Register && !asking ? tr("First choose “Number only”.") : tab == NotIssued ? tr("Nothing is issued from this list.") : QString());
    CommandRegistry::refuse(m_print, tab == Register ? QString() : tr("The register is printed from its tab."));
    CommandRegistry::refuse(m_again, m_register->againRefusal());
    CommandRegistry::refuse(m_void, m_register->voidRefusal());
    const QString noTemplate = m_templates->current() ? QString() : tr("Save the new template first.");
    CommandRegistry::refuse(m_copy, noTemplate);
    CommandRegistry::refuse(m_close, noTemplate);
    // Last: what an action says about itself shows its button again.
    set(m_commit, tab == Templates ? tr("Save the template") : tab == Register ? tr("Take the number") : tr("Issue and print"), tab == Write || tab == Templates,
        tab == Templates ? u"save"_s : u"printer"_s);
    set(m_new, tab == Templates ? tr("New template") : tr("Number only"), tab == Templates || (tab == Register && !asking),
        tab == Templates ? u"file-plus"_s : u"hash"_s);
    set(m_print, tr("Print the register"), tab == Register);
    set(m_copy, tr("Copy the template"), tab == Templates);
    set(m_close, m_templates->isInactive() ? tr("Offer it again") : tr("Offer it no longer"), tab == Templates);
}

QString PapersPage::title() const
{
    return tr("Papers");
}

void PapersPage::show(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    const QString word = what.toString();
    const Key resident = map.contains(u"resident"_s) ? map.value(u"resident"_s).toLongLong() : what.toLongLong();
    int tab = int(QStringList{u"write"_s, u"register"_s, u"templates"_s, u"refused"_s}.indexOf(word));
    if (std::exchange(m_stale, false))
        reload();
    if (resident || !map.isEmpty()) {
        tab = Write;
        QHash<QString, QString> words;
        const QVariantMap given = map.value(u"words"_s).toMap();
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            words.insert(it.key(), it.value().toString());
        m_ui->tabs->setCurrentIndex(Write);
        m_ui->views->setCurrentIndex(Write);
        m_write->begin(resident, map.value(u"template"_s).toString(), words);
        showActions();
        return;
    }
    if (tab >= 0 && tab != m_ui->tabs->currentIndex())
        m_ui->tabs->setCurrentIndex(tab);
    else
        chooseTab(m_ui->tabs->currentIndex());
}

void PapersPage::chooseTab(int tab)
{
    m_ui->views->setCurrentIndex(tab);
    switch (tab) {
    case Write: m_write->goOn(); break;
    case Register: m_register->begin(); break;
    case Templates: m_templates->begin(); break;
    case NotIssued: m_refused->begin(); break;
    default: break;
    }
    showActions();
}

void PapersPage::commit()
{
    switch (m_ui->tabs->currentIndex()) {
    case Write: m_write->issue(); break;
    case Register: m_register->takeNumber(); break;
    case Templates: m_templates->save(); break;
    default: break;
    }
    showActions();
}

void PapersPage::stepBack()
{
    const int tab = m_ui->tabs->currentIndex();
    const bool left = tab == Write ? m_write->stepBack() : tab == Register ? m_register->stepBack() : tab == Templates ? m_templates->stepBack() : m_refused->stepBack();
    if (!left)
        workplace().back();
}

bool PapersPage::leave()
{
    if (m_write->isModified())
        workplace().say(tr("The paper is not issued yet; it waits under Papers."));
    return true;
}

void PapersPage::refresh()
{
    if (isVisible() && m_ui->tabs->currentIndex() == Write && m_write->resident())
        m_write->changePerson();
    else
        reload();
}

void PapersPage::reload()
{
    m_write->load();
    m_register->load();
    m_templates->load();
    m_refused->load();
}

void PapersPage::changed()
{
    if (isVisible())
        reload();
    else
        m_stale = true;
}

VisitSubject PapersPage::visitSubject() const
{
    return m_ui->tabs->currentIndex() == Write && m_write->resident() ? VisitSubject{0, m_write->resident()} : VisitSubject();
}

} // namespace Allpost
