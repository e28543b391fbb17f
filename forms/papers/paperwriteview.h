// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/paperregister.h"

#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace Allpost {

class Drafts;
class PaperGaps;
class PersonPick;
class Workplace;

namespace Ui {
class PaperWriteView;
}

/// A paper is written: which one (the most used by number key, others by letters), for whom, what is missing; the text
/// stands beside it as it will read. It takes its number when it is issued, not before.
class PaperWriteView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperWriteView(Workplace &workplace, QWidget *parent = nullptr);
    ~PaperWriteView() override;

    /// Starts with this person (0: nobody yet) and template (its code, or empty), with words by placeholder.
    void begin(Key resident, const QString &code = {}, const QHash<QString, QString> &words = {});
    /// Goes on where it was, the focus where work goes on.
    void goOn();
    /// Templates and the person's data are read again; what was typed stays.
    void load();

    /// Gives the number, keeps the paper and prints it; false when something is missing, with the focus there.
    bool issue();
    /// Why it cannot be issued now; empty when it can.
    QString refusal() const;
    /// Another person: asks for one.
    void changePerson();
    /// Back to the choice of papers; false when one stands there already.
    bool stepBack();
    bool isModified() const;

    Key resident() const { return m_resident; }
    const PaperTemplate *chosen() const { return m_chosen.key ? &m_chosen.paper : nullptr; }

Q_SIGNALS:
    /// What may be done changed.
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTemplates();
    void choose(int row);
    void setPerson(Key resident);
    void showPerson();
    void askGaps();
    void showPreview();
    void edited();
    void offerDraft();
    void takeDraft();
    PaperFacts facts(const PaperFacts &known) const;
    bool needsPerson() const;

    std::unique_ptr<Ui::PaperWriteView> m_ui;
    Workplace &m_workplace;
    std::unique_ptr<Drafts> m_drafts;
    QStandardItemModel *m_model;
    PersonPick *m_pick;
    PaperGaps *m_gaps;
    QList<PaperTemplateEntry> m_mostUsed;
    QList<PaperTemplateEntry> m_all;
    QList<PaperTemplateEntry> m_shown;
    PaperTemplateEntry m_chosen;
    PaperFacts m_known;     ///< masked
    Key m_resident = 0;
    bool m_draftOffered = false;
};

} // namespace Allpost
