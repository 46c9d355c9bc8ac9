using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>A call as a fault sees it: what was asked, and what the simulated system can be made to do with it.</summary>
public sealed class FaultedCall
{
    private readonly ISimulatedSystem _system;
    private readonly Func<Func<ISimulatedSystem, Answer>, Answer> _takeIn;

    internal FaultedCall(
        ISimulatedSystem system,
        SimulatedCall call,
        Reading reading,
        Func<Func<ISimulatedSystem, Answer>, Answer> takeIn,
        TimeProvider securityClock)
    {
        _system = system;
        _takeIn = takeIn;
        Call = call;
        Reading = reading;
        SecurityClock = securityClock;
    }

    /// <summary>The call.</summary>
    public SimulatedCall Call { get; }

    /// <summary>What was read of it.</summary>
    public Reading Reading { get; }

    /// <summary>The clock that delays of the tenant's case are measured with.</summary>
    public TimeProvider CaseClock => Call.Tenant.CaseClock;

    /// <summary>The real clock, for limits that must pass even when the case stands still.</summary>
    public TimeProvider SecurityClock { get; }

    /// <summary>Moves the state and gives the right answer.</summary>
    public Answer TakeIn() => _takeIn(system => system.Answer(Call, Reading));

    /// <summary>Moves the state and gives an answer that is wrong in a way that one kind of system knows; the right answer from any other.</summary>
    /// <param name="wrongly">How that system answers.</param>
    public Answer TakeInAs<TSystem>(Func<TSystem, Answer> wrongly)
        where TSystem : class, ISimulatedSystem =>
        _takeIn(system => system is TSystem that ? wrongly(that) : system.Answer(Call, Reading));

    /// <summary>Gives what was held at an earlier time; the right answer from a system that keeps no earlier versions.</summary>
    /// <param name="time">The earlier time, by the tenant's case clock.</param>
    public Answer AnswerAsOf(DateTimeOffset time) => _system.AnswerAsOf(Call, Reading, time) ?? TakeIn();

    /// <summary>Gives what was held before the last change; the right answer where nothing has changed, or no earlier state is kept.</summary>
    public Answer AnswerBeforeLastChange() => _system.AnswerBeforeLastChange(Call, Reading) ?? TakeIn();

    /// <summary>Gives the answer in another live version; the right answer where there is no other.</summary>
    public Answer AnswerInOtherVersion() => _system.AnswerInOtherVersion(Call, Reading) ?? TakeIn();

    /// <summary>Gives a rejection; the state is not moved.</summary>
    public Answer Reject(IReadOnlyList<Rejection> errors) => _system.Reject(Call, Reading, errors);

    /// <summary>Gives a rejection in a fault; in the service's usual form where it has no such fault. The state is not moved.</summary>
    public Answer RejectInFault(IReadOnlyList<Rejection> errors) => _system.RejectInFault(Call, Reading, errors) ?? Reject(errors);

    /// <summary>Gives a technical error in the service's form; the state is not moved.</summary>
    public Answer Fail(string text) => _system.Fail(Call, Reading, text);

    /// <summary>Gives the answer for another patient; the state is not moved.</summary>
    public Answer AnswerForOther(string otherPatient) => _system.AnswerForOther(Call, Reading, otherPatient);
}
