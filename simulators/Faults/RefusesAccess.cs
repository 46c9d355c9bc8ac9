using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>A service behind HelseID refuses whoever calls, whatever token it has; nothing is taken in.</summary>
public sealed class RefusesAccess : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "refuses-access";

    private readonly bool _forbidden;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="forbidden">True to answer 403 (the token gives no right to this), false to answer 401 (the token is not accepted).</param>
    public RefusesAccess(FaultTarget target, bool forbidden)
    {
        Target = target;
        _forbidden = forbidden;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => _forbidden
        ? "Tjenesten svarer 403: tokenet gir ikke rett til dette"
        : "Tjenesten svarer 401: tokenet godtas ikke";

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);

        var (status, error) = _forbidden ? (403, "insufficient_scope") : (401, "invalid_token");
        var answer = call.Reject([new Rejection(error, _forbidden ? "The token lacks the scope." : "The token is not accepted.")]);
        return Task.FromResult(FaultOutcome.Send(answer with
        {
            Status = status,
            Headers = [.. answer.Headers.Where(h => h.Key != "WWW-Authenticate"), new("WWW-Authenticate", $"DPoP error=\"{error}\"")],
        }));
    }
}
