// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/paperregister.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Allpost {

class RegisterModel;
class Workplace;

namespace Ui {
class PaperRegisterView;
}

/// 发文登记: what went out, by month, kind, worker and words; the paper under the cursor beside it as it was. Prints
/// exactly the lines shown. Here numbers are taken for letters written elsewhere, and papers declared void.
class PaperRegisterView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperRegisterView(Workplace &workplace, QWidget *parent = nullptr);
    ~PaperRegisterView() override;

    void load();
    void begin();
    void setQuestion(const RegisterQuestion &question);
    RegisterQuestion question() const;

    void print();
    void printAgain();
    void makeVoid();
    /// Opens the form for a number alone; takes it, or gives it up.
    void askNumber();
    bool isAskingNumber() const;
    bool takeNumber();
    bool stepBack();
    /// Why the paper under the cursor cannot be printed again or declared void; empty when it can.
    QString againRefusal() const;
    QString voidRefusal() const;
    void follow(QAction *again, QAction *makeVoid, QAction *takeNumber);

Q_SIGNALS:
    void counted(int papers);
    void stateChanged();

private:
    void fillFilters();
    void read();
    void showCurrent();
    const RegisterLine *current() const;
    QString filterWords() const;

    std::unique_ptr<Ui::PaperRegisterView> m_ui;
    Workplace &m_workplace;
    RegisterModel *m_model;
};

} // namespace Allpost
