// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/printpage.h"

#include "app/shell/preferences.h"
#include "forms/shared/workplace.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;
using Printing::PrintChoices;
using Printing::PrintPreview;

PrintPage::PrintPage(Workplace &place, QWidget *parent) : Page(place, parent), m_preview(new PrintPreview)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_preview);
    setFocusProxy(m_preview);

    const Preferences preferences;
    PrintChoices choices;
    choices.printer = preferences.printer();
    choices.setup.paper = preferences.printPaper() == "A3"_L1 ? QPageSize::A3 : QPageSize::A4;
    choices.setup.textSize = preferences.printTextPercent() / 100.0;
    choices.bothSides = preferences.printBothSides();
    choices.folder = preferences.printFolder();
    m_preview->setChoices(choices);

    connect(m_preview, &PrintPreview::closed, this, [this] { workplace().back(); });
    connect(m_preview, &PrintPreview::said, this, [this](const QString &words) { workplace().say(words); });
    connect(m_preview, &PrintPreview::complained, this, [this](const Error &error) { workplace().complain(error); });
    connect(m_preview, &PrintPreview::choicesChanged, this, &PrintPage::remember);
}

void PrintPage::show(const QVariant &what)
{
    m_printout = what.value<Printout>();
    if (m_printout.office.isEmpty()) {
        if (const auto office = workplace().store().office())
            m_printout.office = office->community;
    }
    if (m_printout.worker.isEmpty())
        m_printout.worker = workplace().store().workerName();
    m_preview->setPrintout(m_printout);
}

void PrintPage::refresh()
{
    m_preview->setPrintout(m_printout);
}

QString PrintPage::title() const
{
    return m_printout.title.isEmpty() ? tr("Print") : tr("Print: %1").arg(m_printout.title);
}

void PrintPage::remember()
{
    const PrintChoices choices = m_preview->choices();
    Preferences preferences;
    preferences.setPrinter(choices.printer);
    preferences.setPrintPaper(choices.setup.paper == QPageSize::A3 ? u"A3"_s : u"A4"_s);
    preferences.setPrintTextPercent(qRound(choices.setup.textSize * 100));
    preferences.setPrintBothSides(choices.bothSides);
    preferences.setPrintFolder(choices.folder);
}

} // namespace Allpost
