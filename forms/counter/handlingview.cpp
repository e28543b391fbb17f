// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/counter/handlingview.h"

#include "forms/counter/counterdesk.h"
#include "forms/counter/gapform.h"
#include "forms/counter/materialsmodel.h"
#include "forms/shared/button.h"
#include "forms/shared/card.h"
#include "forms/shared/label.h"
#include "forms/shared/sidepanel.h"
#include "forms/shared/table.h"
#include "forms/shared/tabs.h"
#include "forms/shared/workplace.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

enum Step { Compare, Collect, Ask, Accept, Print, AllDone };

Label *wrapped(const QString &text, Tone tone = Tone::Ink)
{
    auto *label = new Label(text, Theme::Type::Body, tone);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

HandlingView::HandlingView(Workplace &workplace, CounterDesk &desk, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_desk(desk), m_steps(new Steps), m_guide(new Card), m_materialCard(new Card), m_materials(new MaterialsModel(this)),
      m_materialList(new Table), m_noMaterials(wrapped(tr("Nothing has to be brought for this."), Tone::Ink2)), m_gapCard(new Card), m_gaps(new GapForm(workplace)),
      m_noGaps(wrapped(tr("All of the form is filled from what the office knows."), Tone::Ink2)), m_whole(new Button(tr("See the whole form"), u"file-text"_s, {}, Button::Quiet)),
      m_all(new Button(tr("All received"), u"check"_s, u"Ctrl+A"_s, Button::Quiet))
{
    m_steps->setNames({tr("Compare"), tr("Papers"), tr("Gaps"), tr("Accept"), tr("Print")});
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_steps);
    m_guide->setTitle(tr("Guide"));
    m_guide->setTone(Tone::Accent);
    m_guide->setBar(true);
    m_guideLines = new QVBoxLayout(m_guide);
    auto *printGuide = new Button(tr("Print for the visitor"), u"printer"_s, {}, Button::Quiet);
    connect(printGuide, &QAbstractButton::clicked, this, &HandlingView::guidePrintWanted);
    m_guide->setCorner(printGuide);
    column->addWidget(m_guide);

    m_materialCard->setTitle(tr("Materials"));
    m_materialCard->setPadding(1);
    m_materialCard->setCorner(m_all);
    m_materialList->setModel(m_materials);
    m_materialList->setFitted(true);
    m_materialList->setRowHeight(44);
    m_materialList->setObjectName(u"materials"_s);
    m_materialList->setAccessibleName(tr("Materials"));
    m_materialList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_materialList->horizontalHeader()->setSectionsClickable(false);
    m_materialList->horizontalHeader()->setSectionResizeMode(MaterialsModel::Name, QHeaderView::Stretch);
    for (const auto &[part, width] : {std::pair(MaterialsModel::HowMany, 148), {MaterialsModel::State, 156}}) {
        m_materialList->horizontalHeader()->setSectionResizeMode(part, QHeaderView::Fixed);
        m_materialList->horizontalHeader()->resizeSection(part, width * Theme::textPercent() / 100);
    }
    auto *inside = new QVBoxLayout(m_materialCard);
    inside->setSpacing(0);
    inside->addWidget(m_materialList);
    m_noMaterials->setContentsMargins(15, 0, 15, 12);
    inside->addWidget(m_noMaterials);
    column->addWidget(m_materialCard);

    m_gapCard->setTitle(tr("Missing information"));
    m_gapCard->setCorner(m_whole);
    auto *asked = new QVBoxLayout(m_gapCard);
    asked->addWidget(m_gaps);
    asked->addWidget(m_noGaps);
    column->addWidget(m_gapCard);
    for (Card *card : {m_guide, m_materialCard, m_gapCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(plainScrollArea(content));

    connect(m_all, &QAbstractButton::clicked, this, &HandlingView::tickAll);
    connect(m_materials, &MaterialsModel::ticked, &m_desk, &CounterDesk::touch);
    connect(m_gaps, &GapForm::typed, &m_desk, &CounterDesk::touch);
    connect(m_materialList, &Table::opened, this, [this] { m_gaps->focusFirstGap(); });
    connect(m_whole, &QAbstractButton::clicked, this, [this] {
        m_gaps->setWhole(!m_gaps->isWhole());
        refresh();
    });
}

void HandlingView::begin()
{
    m_printed = false;
    HandlingDraft *draft = &m_desk.draft();
    m_materials->setDraft(draft);
    m_gaps->setWhole(false);
    m_gaps->setDraft(draft);
    showGuide(draft->guided && draft->isOpen(), true);
    refresh();
    int first = 0;
    for (int row = 0; row < draft->materials.size(); ++row)
        if (!draft->materials.at(row).isThere()) {
            first = row;
            break;
        }
    m_materialList->setCurrentIndex(m_materials->index(first, 0));
    if (m_materials->rowCount())
        m_materialList->setFocus();
    else if (!m_gaps->focusFirstGap())
        setFocus();
}

int HandlingView::step() const
{
    const HandlingDraft &draft = m_desk.draft();
    if (!draft.isOpen())
        return m_printed || draft.handling.state == "done"_L1 ? AllDone : Print;
    if (!draft.missingMaterials().isEmpty())
        return Collect;
    return draft.gaps().isEmpty() ? Accept : Ask;
}

void HandlingView::refresh()
{
    const HandlingDraft &draft = m_desk.draft();
    m_steps->setCurrent(step());
    m_materials->refresh();
    const int count = int(draft.materials.size());
    m_materialCard->setCount(count ? tr("%1, %2 are there").arg(count).arg(draft.materialsThere()) : QString());
    m_materialList->setVisible(count > 0);
    m_noMaterials->setVisible(count == 0);
    m_all->setVisible(draft.isOpen() && !draft.missingMaterials().isEmpty());
    const int fields = int(draft.fields.size());
    m_gapCard->setVisible(fields > 0);
    m_gapCard->setCount(tr("%1 on the form, %2 filled").arg(fields).arg(draft.fieldsFilled()));
    m_whole->setText(m_gaps->isWhole() ? tr("See the gaps only") : tr("See the whole form"));
    m_noGaps->setVisible(m_gaps->asked() == 0);
}

bool HandlingView::tick(int number)
{
    if (!m_materials->toggle(number - 1))
        return false;
    m_materialList->setCurrentIndex(m_materials->index(number - 1, 0));
    return true;
}

void HandlingView::tickAll()
{
    if (!m_desk.draft().isOpen())
        return;
    m_desk.draft().tickAll();
    m_materials->refresh();
    m_desk.touch();
    m_gaps->focusFirstGap();
}

int HandlingView::currentMaterial() const
{
    return m_materialList->currentIndex().row();
}

bool HandlingView::isGuideShown() const
{
    return !m_guide->isHidden();
}

void HandlingView::turnGuide()
{
    showGuide(!isGuideShown() || m_isBrief);
}

void HandlingView::showGuide(bool on, bool briefly)
{
    m_isBrief = on && briefly;
    if (on)
        fillGuide();
    m_guide->setVisible(on);
}

void HandlingView::fillGuide()
{
    const HandlingDraft &draft = m_desk.draft();
    const MatterCard &card = draft.matter;
    delete m_guideBody;
    m_guideBody = new QWidget;
    auto *lines = new QVBoxLayout(m_guideBody);
    lines->setContentsMargins({});
    lines->setSpacing(Space::xs);
    m_guide->setTitle(draft.guided ? tr("Step by step") : tr("Guide"));
    if (draft.guided)
        lines->addWidget(wrapped(tr("You have not handled this often: go by these steps. Nothing is refused."), Tone::Ink2));
    const QStringList steps = card.steps();
    QStringList numbered;
    for (int i = 0; i < steps.size(); ++i)
        numbered << tr("%1. %2").arg(i + 1).arg(steps.at(i));
    if (!numbered.isEmpty())
        lines->addWidget(wrapped(numbered.join(u"   "_s)));
    if (m_isBrief && card.key) {
        m_guideLines->addWidget(m_guideBody);
        return;
    }
    auto fact = [lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines->addWidget(wrapped(tr("%1: %2").arg(name, value), Tone::Ink2));
    };
    fact(tr("Who may apply"), card.matter.whoMayApply);
    fact(tr("Time limit"), card.limit());
    fact(tr("Ways"), card.channels());
    fact(tr("Decided by"), card.matter.decidedBy);
    fact(tr("Comes out"), card.matter.result);
    fact(tr("Say to the visitor"), card.matter.say);
    fact(tr("Basis"), card.matter.basis);
    if (!card.key)
        lines->addWidget(wrapped(tr("This is not in the catalogue: write down what is asked and pass it on."), Tone::Ink2));
    if (card.matter.example.value_or(false))
        lines->addWidget(new Label(Matters::exampleMark(), Theme::Type::Small, Tone::Warn));
    m_guideLines->addWidget(m_guideBody);
}

void HandlingView::letGo()
{
    m_materials->setDraft(nullptr);
    m_gaps->setDraft(nullptr);
}

void HandlingView::showMissing()
{
    const HandlingDraft &draft = m_desk.draft();
    m_gaps->showFindings();
    for (int row = 0; row < draft.materials.size(); ++row)
        if (!draft.materials.at(row).isThere()) {
            m_materialList->setCurrentIndex(m_materials->index(row, 0));
            m_materialList->setFocus();
            return;
        }
    m_gaps->focusFirstGap();
}

} // namespace Allpost
