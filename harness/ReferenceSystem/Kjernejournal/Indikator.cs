using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Fetches kjernejournal's status of the patient, and says which icon it gives.</summary>
internal sealed class Indikator(Kjernejournaltilgang tilgang, KjernejournalPolicies policies, Uri? adresse)
{
    private static readonly string[] Kjente =
    [
        "status", "returTekst", "ticket", "sistEndretKritiskInfoDato", "sistEndretKritiskInfo", "sperringDetaljer",
        "eksistererBlokkertHelsepersonell", "harLasteResepter", "harLegemidler",
    ];

    private readonly Queue<Attest> _ventende = new();
    private volatile Indikatorvisning _visning = Indikatorvisning.Skjult;
    private string? _sisteIkon;
    private volatile int _runde;
    private bool _harFeiletFor;

    /// <summary>Called with status and time of the last change of critical information, when the service has said them of the open patient.</summary>
    public Func<int, DateTimeOffset?, CancellationToken, Task> VedStatus { get; init; } = (_, _, _) => Task.CompletedTask;

    /// <summary>The icon.</summary>
    public Indikatorvisning Visning => _visning;

    /// <summary>True when the last call failed: nothing more is called for the patient until there has been a new one.</summary>
    public bool HarFeilet { get; private set; }

    /// <summary>Why the last call failed; null when it did not.</summary>
    public Kjernejournalfeil? SisteFeil { get; private set; }

    /// <summary>The patient is another, or none: the former one's icon is gone, and what is on its way will not be shown.</summary>
    public void Nullstill()
    {
        _runde++;
        HarFeilet = false;
        if (policies.ClearsIconAtSwitch)
        {
            _visning = Indikatorvisning.Skjult;
        }
    }

    /// <summary>Something else failed for the patient.</summary>
    public void Stans() => HarFeilet = true;

    /// <summary>Shows that the status is being fetched, and gives the round that the answer belongs to.</summary>
    public int Begynn()
    {
        _runde++;
        if (policies.ClearsIconAtSwitch)
        {
            _visning = Indikatorvisning.Henter;
        }

        return _runde;
    }

    /// <summary>Fetches the status and shows it, unless the user has gone on to another patient.</summary>
    /// <param name="attest">The attest for the patient.</param>
    /// <param name="runde">The round, of <see cref="Begynn"/>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task HentAsync(Attest attest, int runde, CancellationToken cancellationToken)
    {
        if (runde != _runde && policies.DropsLateAnswer)
        {
            // Another patient or organisation, or a newer question about the same, while this one waited for its turn.
            return;
        }

        var svar = _harFeiletFor && !policies.RecoversWithoutRestart
            ? new Kjernejournalsvar(null, new Kjernejournalfeil { Kode = "stanset" })
            : (await tilgang.SendAsync(Kall(attest), Tokenformal.Indikator, attest, cancellationToken).ConfigureAwait(false)).Svar;
        var (visning, feilet) = Les(svar);
        _harFeiletFor |= feilet;
        await SendVentendeAsync(attest, feilet, cancellationToken).ConfigureAwait(false);
        if (runde == _runde || !policies.DropsLateAnswer)
        {
            (_visning, HarFeilet, SisteFeil) = (visning, feilet, svar.Feil);
            _sisteIkon = visning.Ikon;
            await MeldAsync(svar, cancellationToken).ConfigureAwait(false);
        }
    }

    private Kjernejournalkall Kall(Attest attest)
    {
        var fnr = (string)Attestskriver.Person(attest.Pasient, policies)["id"]!;
        return new Kjernejournalkall
        {
            Operasjon = Kjernejournaloperasjon.Indikator,
            Adresse = new Uri($"{adresse!.AbsoluteUri.TrimEnd('/')}/status"),
            Kildesystemhode = KjernejournalHoder.EpjSystem,
            Fnr = fnr,
            Innhold = new JsonObject { ["fnr"] = fnr },
        };
    }

    private Task MeldAsync(Kjernejournalsvar svar, CancellationToken cancellationToken) =>
        svar.Svar?.Objekt() is { } body && Status(body) is { } status
            ? VedStatus(status, Fhirtid.Les(JwsReading.Text(body, "sistEndretKritiskInfoDato")), cancellationToken)
            : Task.CompletedTask;

    private (Indikatorvisning Visning, bool Feilet) Les(Kjernejournalsvar svar)
    {
        if (svar.Feil is { } feil)
        {
            return (Feilet(feil.Brukermelding), true);
        }

        if (svar.Svar!.Objekt() is not { } body || Status(body) is not { } status || (!policies.ToleratesUnknownFields && HarUkjent(body)))
        {
            tilgang.Uleselig(Kjernejournaloperasjon.Indikator, svar.Svar);
            return (Feilet(null), true);
        }

        var tekst = JwsReading.Text(body, "returTekst");
        return status is >= 1 and <= 4
            ? (new Indikatorvisning(FormattableString.Invariant($"{status}"), policies.Tooltip(tekst)), false)
            : (new Indikatorvisning(policies.IconOfUnknownStatus(status), policies.Tooltip(status == 0 ? tekst : null) ?? policies.TooltipOfError(null)), false);
    }

    private Indikatorvisning Feilet(string? brukermelding) => new(policies.IconOfError(_sisteIkon), policies.TooltipOfError(brukermelding));

    private static int? Status(JsonElement body) =>
        body.TryGetProperty("status", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var status) ? status : null;

    private static bool HarUkjent(JsonElement body) => body.EnumerateObject().Any(field => !Kjente.Contains(field.Name, StringComparer.Ordinal));

    /// <summary>Only a seeded mistake keeps calls that failed.</summary>
    private async Task SendVentendeAsync(Attest attest, bool feilet, CancellationToken cancellationToken)
    {
        if (feilet && policies.QueuesFailedCalls)
        {
            _ventende.Enqueue(attest);
        }

        while (!feilet && _ventende.TryDequeue(out var gammel))
        {
            await tilgang.SendAsync(Kall(gammel), Tokenformal.Indikator, gammel, cancellationToken).ConfigureAwait(false);
        }
    }
}
