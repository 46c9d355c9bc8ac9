namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The vendor's system as the harness drives it, whichever carrier is used (process, push, a person, in process).</summary>
/// <remarks>
/// Actions may run at the same time in one scenario: a slow answer for one patient must not stop the next action.
/// An entry that the adapter does not offer throws <see cref="EntryNotOfferedException"/> (HTTP 501); a lost adapter throws <see cref="AdapterLostException"/>.
/// </remarks>
public interface IVendorSystem
{
    /// <summary>Identity and declaration (GET /v1/system).</summary>
    Task<SystemDeclaration> DescribeAsync(CancellationToken cancellationToken);

    /// <summary>Hands over the people, organisations, users and endpoints of a scenario (PUT /v1/scenarios/{id}).</summary>
    Task<ScenarioReply> BeginAsync(string scenario, ScenarioCast cast, CancellationToken cancellationToken);

    /// <summary>Performs an action as a user for a patient (POST /v1/scenarios/{id}/actions/{action}).</summary>
    Task<Attempt> PerformAsync(string scenario, string action, ActionRequest request, CancellationToken cancellationToken);

    /// <summary>Answers an open dialog (POST /v1/scenarios/{id}/svar).</summary>
    Task<Attempt> AnswerAsync(string scenario, DialogAnswer answer, CancellationToken cancellationToken);

    /// <summary>What the user would see now (GET /v1/scenarios/{id}/views/{view}).</summary>
    Task<ViewReading> ViewAsync(string scenario, string view, CancellationToken cancellationToken);

    /// <summary>The system's own log lines for the scenario (GET /v1/scenarios/{id}/log).</summary>
    Task<IReadOnlyList<string>> LogAsync(string scenario, CancellationToken cancellationToken);

    /// <summary>Moves the system's clock forward (POST /v1/clock), where the system has declared one.</summary>
    Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken);

    /// <summary>Cleans up after a scenario (DELETE /v1/scenarios/{id}).</summary>
    Task EndAsync(string scenario, CancellationToken cancellationToken);
}
