using System.Globalization;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Keeps the product register up to date: fetched before the first prescription, and again when it is a day old.</summary>
internal sealed class Festlager(FestClient client, EhrPolicies policies, TimeProvider clock)
{
    private static readonly TimeSpan Dogn = TimeSpan.FromDays(1);

    // Older than this, products may have gone out and warnings be missing: then nothing is prescribed from it.
    private static readonly TimeSpan ForGammelt = TimeSpan.FromDays(14);

    /// <summary>The register as it was last fetched; null when it never was.</summary>
    public Vareregister? Register { get; private set; }

    /// <summary>oppdater-fest.</summary>
    public async Task<Attempt> OppdaterAsync(CancellationToken cancellationToken) =>
        await HentAsync(cancellationToken).ConfigureAwait(false) is { } warning
            ? new Attempt { Outcome = AttemptOutcome.Unconfirmed, Shown = [warning] }
            : Attempts.Shown(AttemptOutcome.Performed, "information", $"FEST er oppdatert {Dato(Register!.HentetDato)}");

    /// <summary>Performs what needs the register; the user is told when it could not be renewed.</summary>
    public async Task<Attempt> MedFestAsync(Func<Task<Attempt>> action, CancellationToken cancellationToken)
    {
        var warning = Register is { } known && clock.GetUtcNow() - known.HentetDato < Dogn
            ? null
            : await HentAsync(cancellationToken).ConfigureAwait(false);
        if (Register is not { } register || (policies.StopsOnOldFest && clock.GetUtcNow() - register.HentetDato > ForGammelt))
        {
            return Attempts.Stopped(policies.TellsWhyStopped("gammel-fest")
                ? [Attempts.Told("error", $"Resepten kan ikke lages uten et oppdatert legemiddelregister. {warning?.Text}")]
                : []);
        }

        var attempt = await action().ConfigureAwait(false);
        return warning is null ? attempt : attempt with { Shown = [warning, .. attempt.Shown] };
    }

    /// <summary>Fetches; gives what the user must be told when what is held afterwards is not new.</summary>
    private async Task<Shown?> HentAsync(CancellationToken cancellationToken)
    {
        var (m30, text) = await client.HentAsync(cancellationToken).ConfigureAwait(false);
        if (m30 is not null && (Register is null || m30.HentetDato >= Register.HentetDato))
        {
            Register = new Vareregister(m30);
        }

        return (m30, Register) switch
        {
            (null, null) => Attempts.Told("warning", $"FEST kunne ikke hentes: {text}."),
            (null, { } held) => Attempts.Told("warning", $"FEST kunne ikke oppdateres: {text}. Registeret er fra {Dato(held.HentetDato)}."),
            (_, { } held) when clock.GetUtcNow() - held.HentetDato >= Dogn =>
                Attempts.Told("warning", $"FEST er ikke oppdatert: registeret er fra {Dato(held.HentetDato)}."),
            _ => null,
        };
    }

    private static string Dato(DateTimeOffset tid) => NorskTid.Av(tid).ToString("d. MMMM yyyy 'kl.' HH.mm", CultureInfo.GetCultureInfo("nb-NO"));
}
