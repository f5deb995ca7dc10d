// Knows whether a modal dialog is open: while one is, the records behind it must stay where they
// are, since whoever opened it may hold on to them.

#pragma once

#include <functional>
#include <utility>

#include <wx/modalhook.h>

namespace particulars {

class ModalCount : public wxModalDialogHook {
public:
    /// `ended` is called when the last dialog has closed, from within its ending: do the rest
    /// later.
    explicit ModalCount(std::function<void()> ended) : ended_(std::move(ended)) { Register(); }
    ~ModalCount() override { Unregister(); }

    bool any() const { return count_ > 0; }

protected:
    int Enter(wxDialog*) override {
        ++count_;
        return wxID_NONE;
    }

    void Exit(wxDialog*) override {
        if (--count_ == 0)
            ended_();
    }

private:
    std::function<void()> ended_;
    int count_ = 0;
};

}  // namespace particulars
