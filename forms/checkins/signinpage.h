// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "forms/shared/takesscans.h"
#include "models/checkins/activities.h"

#include <memory>

class QAction;

namespace Allpost {

class CloseView;
class LinesCard;
class MarkView;
class SignInView;

namespace Ui {
class SignInPage;
}

/// 签到: the sheet of one activity on the screen; who comes, who is excused, the printed sheet typed in, the closing.
class SignInPage : public Page, public TakesScans
{
    Q_OBJECT
public:
    enum Stage { Choose, Work, Mark, Close };

    explicit SignInPage(Workplace &workplace, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// what: the key of an activity; with "mark" or "close" in a map {activity, stage}; nothing: the one before, the one that
    /// runs, or the choice.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;
    bool takeScan(const ScannedText &scan) override;

    Stage stage() const;
    SignInView *work() const { return m_work; }
    MarkView *mark() const { return m_mark; }
    CloseView *close() const { return m_close; }
    LinesCard *choice() const { return m_choice; }

private:
    void addCommands();
    void showActions();
    void go(Stage stage);
    void openActivity(Key activity);
    void loadChoice();
    void finish();
    void reopen();
    void print();

    std::unique_ptr<Ui::SignInPage> m_ui;
    LinesCard *m_choice;
    SignInView *m_work;
    MarkView *m_mark;
    CloseView *m_close;
    QAction *m_other = nullptr;
    QAction *m_print = nullptr;
    QAction *m_markAction = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_reopen = nullptr;
    QList<QAction *> m_ofWork;
    bool m_stale = false;
};

} // namespace Allpost
