using System.Globalization;
using System.Text.Json;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Reads and writes a patient's resources for a call that may.</summary>
/// <param name="call">The call.</param>
/// <param name="kall">The call as it was read.</param>
/// <param name="svar">Writes the answer.</param>
/// <param name="options">What a body may be.</param>
internal sealed class Kritiskoppslag(SimulatedCall call, Kritiskkall kall, Kritisksvar svar, KritiskInformasjonOptions options)
{
    private readonly Kritisktilstand _tilstand = Kritisktilstand.Hos(call.Tenant);

    /// <summary>The answer.</summary>
    public Answer Svar(string fnr) => kall.Operasjon switch
    {
        KritiskInformasjonFacts.Sok => Sok(fnr),
        KritiskInformasjonFacts.Les => Les(fnr),
        KritiskInformasjonFacts.Slett => La(new Kritiskhendelse.Slettet(fnr, kall.Slag, kall.Id!, kall.Versjon, Tid)),
        _ => Skriv(fnr),
    };

    /// <summary>The answer with what there is of another patient; nothing is written.</summary>
    public Answer ForAnnen(string fnr) => kall.Operasjon switch
    {
        KritiskInformasjonFacts.Sok => Sok(fnr),
        KritiskInformasjonFacts.Les when Hos(fnr) is [var first, ..] => svar.Ressurs(first, first.Siste),
        _ => svar.Feil(Kritiskfeilkatalog.FinnesIkke(kall.Slag, kall.Id ?? "")),
    };

    private DateTimeOffset Tid => call.Tenant.CaseClock.GetUtcNow();

    // What was deleted is in no list (antakelse A-382); what others marked as wrong is, for the client to sort out.
    private List<Kritiskressurs> Hos(string fnr) => [.. _tilstand.Na.Hos(fnr).Where(each => each.Slag == kall.Slag && !each.ErSlettet)];

    private Answer Sok(string fnr) => svar.Liste([.. Hos(fnr).Where(each => kall.Infotype is null || Infotype(each) == kall.Infotype)]);

    private Answer Les(string fnr)
    {
        if (_tilstand.Na.Finn(fnr, kall.Slag, kall.Id!) is not { } found)
        {
            return svar.Feil(Kritiskfeilkatalog.FinnesIkke(kall.Slag, kall.Id!));
        }

        if (found.ErSlettet)
        {
            return svar.Feil(Kritiskfeilkatalog.Slettet(kall.Slag, kall.Id!));
        }

        var version = kall.Versjon is null ? found.Siste : found.Versjoner.FirstOrDefault(each => each.Nummer.ToString(CultureInfo.InvariantCulture) == kall.Versjon);
        return version is null ? svar.Feil(Kritiskfeilkatalog.FinnesIkke(kall.Slag, kall.Id!)) : svar.Ressurs(found, version);
    }

    private Answer Skriv(string fnr)
    {
        var (json, fault) = Fhirlesing.Les(call, kall.Slag, options);
        if (fault is not null)
        {
            return svar.Feil(fault);
        }

        using var document = JsonDocument.Parse(json!);
        var resource = document.RootElement;
        if (Ressursinnhold.Pasienter(resource).Any(patient => patient != fnr))
        {
            return svar.Feil(Kritiskfeilkatalog.StemmerIkke("Pasienten i ressursen er en annen enn pasienten i hodet. Ingenting er lagret."));
        }

        if (kall.Id is null)
        {
            return La(new Kritiskhendelse.Opprettet(fnr, kall.Slag, json!, Tid));
        }

        return Ressursinnhold.Id(resource) != kall.Id
            ? svar.Feil(Kritiskfeilkatalog.StemmerIkke($"Forventet id «{kall.Id}», som adressen sier, i ressursen, fikk «{JournalText.Of(Ressursinnhold.Id(resource) ?? "ingen")}»."))
            : La(new Kritiskhendelse.Endret(fnr, kall.Slag, kall.Id, Ressursinnhold.Versjon(resource), json!, Tid));
    }

    private Answer La(Kritiskhendelse happened) => _tilstand.La(happened) switch
    {
        Kritiskvirkning.Lagret when happened is Kritiskhendelse.Slettet => svar.Slettet(),
        Kritiskvirkning.Lagret stored => svar.Ressurs(stored.Ressurs, stored.Ressurs.Siste, happened is Kritiskhendelse.Opprettet ? 201 : 200),
        Kritiskvirkning.ErSlettet => svar.Feil(Kritiskfeilkatalog.Slettet(kall.Slag, kall.Id!)),
        Kritiskvirkning.GammelVersjon old => svar.Feil(Kritiskfeilkatalog.GammelVersjon(old.Siste, Fra(happened))),
        _ => svar.Feil(Kritiskfeilkatalog.FinnesIkke(kall.Slag, kall.Id!)),
    };

    private static string? Fra(Kritiskhendelse happened) => happened switch
    {
        Kritiskhendelse.Endret changed => changed.Fra,
        Kritiskhendelse.Slettet gone => gone.Fra,
        _ => null,
    };

    private static string? Infotype(Kritiskressurs resource)
    {
        using var document = JsonDocument.Parse(resource.Siste.Json);
        return Ressursinnhold.Infotype(document.RootElement);
    }
}
