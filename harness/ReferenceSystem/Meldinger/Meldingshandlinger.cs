using System.Globalization;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>The actions that concern the message exchange.</summary>
internal static class Meldingshandlinger
{
    private static readonly string[] Handlinger =
    [
        AdapterAction.SvarInnbygger, AdapterAction.SendTilInnbygger, AdapterAction.BehandleReseptfornyelse, AdapterAction.TestKommunikasjon,
        AdapterAction.RegistrerLedigTime, AdapterAction.SendTime, AdapterAction.PubliserTime, AdapterAction.EndreTime, AdapterAction.AvlysTime,
        AdapterAction.SjekkDigitalBruker,
    ];

    /// <summary>Whether an action is one of them.</summary>
    public static bool Har(string action) => Handlinger.Contains(action);

    /// <summary>Performs one of them.</summary>
    /// <exception cref="EntryNotOfferedException">The action is another.</exception>
    /// <exception cref="ArgumentException">The request lacks something.</exception>
    public static async Task<Attempt> UtforAsync(Meldingsdrift drift, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        var svar = action switch
        {
            AdapterAction.SvarInnbygger => drift.Svar.SvarAsync(request, Tekst(request, "henvendelse"), Tekst(request, "tekst"), cancellationToken),
            AdapterAction.SendTilInnbygger => drift.Svar.SkrivAsync(request, Tekst(request, "slag"), Tekst(request, "tekst"), cancellationToken),
            AdapterAction.BehandleReseptfornyelse when Tekst(request, "valg") == "forny" => drift.Svar.FornyAsync(request, Tekst(request, "henvendelse"), request.Argumenter["tekst"]?.GetValue<string>(), cancellationToken),
            AdapterAction.BehandleReseptfornyelse => drift.Svar.SvarAsync(request, Tekst(request, "henvendelse"), request.Argumenter["tekst"]?.GetValue<string>() ?? "Resepten fornyes ikke", cancellationToken),
            AdapterAction.TestKommunikasjon => TestAsync(drift, cancellationToken),
            AdapterAction.RegistrerLedigTime => Task.FromResult(drift.Timer.RegistrerLedig(Tid(request, "start"), Tid(request, "slutt"))),
            AdapterAction.SendTime => drift.Timer.GiAsync(request, Ny(request), cancellationToken),
            AdapterAction.PubliserTime => drift.Timer.GiAsync(request, Ny(request) with { Publiseres = true }, cancellationToken),
            AdapterAction.EndreTime => drift.Timer.FlyttAsync(request, Tekst(request, "timeId"), Tid(request, "start"), Tid(request, "slutt"), cancellationToken),
            AdapterAction.AvlysTime => drift.Timer.AvlysAsync(request, Tekst(request, "timeId"), cancellationToken),
            AdapterAction.SjekkDigitalBruker => drift.Aktivsjekk.SporAsync(request.Pasient!, cancellationToken),
            _ => throw new EntryNotOfferedException(action),
        };
        return await svar.ConfigureAwait(false);
    }

    private static async Task<Attempt> TestAsync(Meldingsdrift drift, CancellationToken cancellationToken)
    {
        await drift.Tilkobling.WaitAsync(cancellationToken).ConfigureAwait(false);
        await drift.Kommunikasjonstest.ProvAsync(cancellationToken).ConfigureAwait(false);
        var bekreftet = drift.Kommunikasjonstest.Status == "bekreftet";
        return Attempts.Shown(bekreftet ? AttemptOutcome.Performed : AttemptOutcome.Unconfirmed, bekreftet ? "information" : "warning", drift.Kommunikasjonstest.Melding!);
    }

    private static Timeavtale Ny(ActionRequest request) => new()
    {
        Id = Guid.NewGuid().ToString(),
        Pasient = request.Pasient,
        Enhet = request.Argumenter["enhet"]?.GetValue<string>(),
        Start = Tid(request, "start"),
        Slutt = Tid(request, "slutt"),
        Tittel = Tekst(request, "tittel"),
        Status = Timestatus.Avtalt,
        Varsling = Timestatus.Venter,
    };

    private static DateTimeOffset Tid(ActionRequest request, string navn) =>
        DateTimeOffset.TryParse(Tekst(request, navn), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var tid)
            ? tid
            : throw new ArgumentException($"Forventet et tidspunkt med forskyvning i «{navn}», fikk «{Tekst(request, navn)}».");

    private static string Tekst(ActionRequest request, string navn) =>
        request.Argumenter[navn]?.GetValue<string>() ?? throw new ArgumentException($"Forventet «{navn}» i forespørselen, men det mangler.");
}
