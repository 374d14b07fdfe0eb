using MechDesign.Coaching;
using MechDesign.Discord.Interactions;

namespace MechDesign.Discord.Interview;

/// <summary>
/// The interview in Discord: one message edited in place, drawn from the store at each click. Nothing is held in memory, so a
/// restart between any two clicks changes nothing.
/// </summary>
public static class InterviewFeature
{
    /// <param name="room">Interviews.</param>
    /// <param name="desk">Prompts, and proposals for own problems.</param>
    /// <param name="progress">What to practise next.</param>
    /// <param name="identities">Who is linked with whom.</param>
    /// <param name="sharing">Lets others read a review.</param>
    /// <param name="post">Posts a shared result.</param>
    /// <param name="threads">Opens threads to practise in.</param>
    /// <param name="daily">Which prompt was posted today.</param>
    /// <param name="clock">What day it is.</param>
    public static Feature Of(PracticeRoom room, LookUpDesk desk, ProgressDesk progress, Identities identities, Sharing sharing, Post post, Threads threads, DailyDesk daily, TimeProvider clock)
    {
        var interviews = new OwnInterviews(room, identities);
        var screens = new Screens(interviews, desk, threads);
        var (practice, resume) = (new Practice(room, interviews, screens, desk, daily, clock), new Resume(interviews, screens));
        return new(
            [practice.Command, resume.Command],
            [
                .. practice.Clicks, .. resume.Clicks, .. new InterviewClicks(interviews, screens, desk).Clicks, .. new OwnClicks(room, screens, desk).Clicks,
                .. new Telling(interviews, sharing, desk, post, clock).Clicks, .. new WhatNext(progress).Clicks,
            ]);
    }
}
