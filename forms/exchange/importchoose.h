// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/residents/pastimports.h"

#include <QWidget>

#include <memory>

namespace Allpost {

class Button;
class PastModel;

namespace Ui {
class ImportChoose;
}

/// First step of an import: drop or choose the file; what was brought in before, to be taken back as a whole.
class ImportChoose : public QWidget
{
    Q_OBJECT
public:
    explicit ImportChoose(QWidget *parent = nullptr);
    ~ImportChoose() override;

    void setPast(const QList<PastImport> &imports);
    PastModel *past() const { return m_past; }
    /// Puts the focus where the step starts.
    void begin();

Q_SIGNALS:
    void fileWanted();
    void takeBackWanted(const Allpost::PastImport &past);

private:
    void updateDeed();
    void takeBack();

    std::unique_ptr<Ui::ImportChoose> m_ui;
    PastModel *m_past;
    Button *m_takeBack;
};

} // namespace Allpost
