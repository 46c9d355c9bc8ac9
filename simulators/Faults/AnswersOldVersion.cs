using System.Globalization;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Answers with what the service held some time ago, as a register that is not kept up to date.</summary>
public sealed class AnswersOldVersion : IFault
{
    /// <summary>The fault's id.</summary>
    public const string FaultId = "answers-old-version";

    private readonly TimeSpan _age;

    /// <summary>Makes the fault.</summary>
    /// <param name="target">Which calls it touches.</param>
    /// <param name="age">How old what is answered is, by the tenant's case clock.</param>
    public AnswersOldVersion(FaultTarget target, TimeSpan age)
    {
        Target = target;
        _age = age;
    }

    /// <inheritdoc/>
    public string Id => FaultId;

    /// <inheritdoc/>
    public string Description => string.Create(CultureInfo.InvariantCulture, $"Tjenesten svarer med en versjon som er {_age.TotalHours:0.#} timer gammel");

    /// <inheritdoc/>
    public FaultTarget Target { get; }

    /// <inheritdoc/>
    public Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Task.FromResult(FaultOutcome.Send(call.AnswerAsOf(call.CaseClock.GetUtcNow() - _age)));
    }
}
