namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A national service as the host sees it: it reads a call, and it answers what the real service would answer.</summary>
/// <remarks>Reading and answering are apart: the judge lists every fault of a request, the answerer gives the first error.</remarks>
public interface ISimulatedSystem
{
    /// <summary>The system's name in ASCII kebab-case, as in the journal.</summary>
    string Name { get; }

    /// <summary>The endpoints that a vendor's system must be configured with.</summary>
    IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    /// <summary>Reads a call: which operation, which facts, which keys. Pure, and never throws on bad input.</summary>
    Reading Read(SimulatedCall call);

    /// <summary>Judges a call that was read: all findings. Pure.</summary>
    IReadOnlyList<Core.Results.Finding> Judge(
        Core.Evidence.Exchange exchange, IReadOnlyList<Core.Evidence.Exchange> earlier);

    /// <summary>Moves the tenant's state and answers as the real service would.</summary>
    /// <remarks>The host makes this call for one request at a time per tenant; it never throws on bad input.</remarks>
    Answer Answer(SimulatedCall call, Reading reading);

    /// <summary>Answers the call with what the tenant holds about another patient, without moving the state.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">What was read of it.</param>
    /// <param name="otherPatient">The id of the patient that the answer is wrongly about.</param>
    Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient);

    /// <summary>Answers the call with what the tenant held at an earlier time, without moving the state.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">What was read of it.</param>
    /// <param name="time">The earlier time, by the tenant's case clock.</param>
    /// <returns>The answer; null from a system that keeps no earlier versions.</returns>
    Answer? AnswerAsOf(SimulatedCall call, Reading reading, DateTimeOffset time) => null;

    /// <summary>Answers a lookup with what the tenant held before the last change of what is asked about, without moving the state.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">What was read of it.</param>
    /// <returns>The answer; null for what is no lookup, for what has not changed, and from a system that keeps no earlier states.</returns>
    Answer? AnswerBeforeLastChange(SimulatedCall call, Reading reading) => null;

    /// <summary>Answers a lookup in another live version of the message than the one that belongs to the question, without moving the state.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">What was read of it.</param>
    /// <returns>The answer; null for what is no lookup, and from a system whose messages have one version.</returns>
    Answer? AnswerInOtherVersion(SimulatedCall call, Reading reading) => null;

    /// <summary>Answers a rejection in the service's own form, without moving the state.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">What was read of it.</param>
    /// <param name="errors">The errors, at least one, in the order they are given.</param>
    Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors);

    /// <summary>Answers a rejection in a fault of the service's contract, also to an operation that does not declare it, without moving the state.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reading">What was read of it.</param>
    /// <param name="errors">The errors, at least one, in the order they are given.</param>
    /// <returns>The answer; null from a service whose contract has no such fault.</returns>
    Answer? RejectInFault(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => null;

    /// <summary>Answers a technical error in the service's own form (a SOAP Fault, an OperationOutcome), without moving the state.</summary>
    /// <remarks>The host sets the status itself when it must be another, for example 413.</remarks>
    Answer Fail(SimulatedCall call, Reading reading, string text);

    /// <summary>Forgets what the tenant holds.</summary>
    void Reset(Tenant tenant);
}
