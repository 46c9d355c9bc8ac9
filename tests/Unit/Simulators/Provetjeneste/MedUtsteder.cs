using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Provetjeneste;

/// <summary>A service behind HelseID that poses as the issuer's address too, for tests without a simulated HelseID.</summary>
internal sealed class MedUtsteder(ISimulatedSystem inner) : ISimulatedSystem
{
    public string Name => inner.Name;

    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; } = [.. inner.Endpoints, new("helseid", "HelseID", "/")];

    public Reading Read(SimulatedCall call) => inner.Read(call);

    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => inner.Judge(exchange, earlier);

    public Answer Answer(SimulatedCall call, Reading reading) => inner.Answer(call, reading);

    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient) => inner.AnswerForOther(call, reading, otherPatient);

    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) => inner.Reject(call, reading, errors);

    public Answer Fail(SimulatedCall call, Reading reading, string text) => inner.Fail(call, reading, text);

    public void Reset(Tenant tenant) => inner.Reset(tenant);
}
