// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/categorycard.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"

#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

CategoryCard::CategoryCard(Workplace &workplace, QWidget *parent) : Card(parent)
{
    setTitle(tr("Categories of work orders"));
    auto *words = new Label(tr("To whom orders go, their limits in hours, and what to ask. The tree is an example until you have checked it."), Theme::Type::Body, Tone::Ink2);
    words->setWordWrap(true);
    auto *open = new Button(tr("Look at the categories"), u"layers"_s);
    open->setObjectName(u"openCategories"_s);
    connect(open, &QAbstractButton::clicked, this, [&workplace] { workplace.go({u"categories"_s, {}}); });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::s);
    column->addWidget(words);
    column->addWidget(open, 0, Qt::AlignLeft);
}

} // namespace Allpost
