// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/settings/lookcard.h"
#include "ui_lookcard.h"

#include "forms/settings/localsettings.h"

#include <QSignalBlocker>

namespace Allpost {

using namespace Qt::StringLiterals;

LookCard::LookCard(LocalSettings &settings, QWidget *parent) : Card(parent), m_settings(settings), m_ui(std::make_unique<Ui::LookCard>())
{
    m_ui->setupUi(this);
    load();
    auto on = [this](QRadioButton *button, auto act) {
        connect(button, &QAbstractButton::toggled, this, [act](bool chosen) {
            if (chosen)
                act();
        });
    };
    on(m_ui->light, [this] { m_settings.setScheme(Scheme::Light); });
    on(m_ui->dark, [this] { m_settings.setScheme(Scheme::Dark); });
    on(m_ui->size100, [this] { m_settings.setTextPercent(100); });
    on(m_ui->size115, [this] { m_settings.setTextPercent(115); });
    on(m_ui->size130, [this] { m_settings.setTextPercent(130); });
    on(m_ui->chinese, [this] { m_settings.setLanguage(u"zh_CN"_s); });
    on(m_ui->english, [this] { m_settings.setLanguage(u"en"_s); });
    connect(&settings, &LocalSettings::lookChanged, this, &LookCard::load);
}

LookCard::~LookCard() = default;

void LookCard::load()
{
    const bool dark = m_settings.scheme() == Scheme::Dark;
    const int percent = m_settings.textPercent();
    const bool english = m_settings.language() == "en"_L1;
    const std::pair<QRadioButton *, bool> states[]{{m_ui->light, !dark},           {m_ui->dark, dark},
                                                   {m_ui->size100, percent < 115}, {m_ui->size115, percent >= 115 && percent < 130},
                                                   {m_ui->size130, percent >= 130}, {m_ui->chinese, !english},
                                                   {m_ui->english, english}};
    for (const auto &[button, on] : states)
        if (on) {
            const QSignalBlocker quiet(button);
            button->setChecked(true);
        }
}

} // namespace Allpost
