using System.Xml;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>What held when a message came to a national party: the time, and what sender and receiver had agreed on.</summary>
internal static class Busskontekst
{
    private const string Ja = "ja";

    /// <summary>Adds it to the facts of the message.</summary>
    public static void Legg(Tenant tenant, Bussmelding melding, Kommunikasjonspart? avsender, Nasjonalpart mottaker, Dictionary<string, string> fakta)
    {
        var register = Partregister.Hos(tenant);
        fakta[MeldingsFacts.Mottatt] = XmlConvert.ToString(tenant.CaseClock.GetUtcNow());
        if (Guid.TryParse(melding.Egenskap(AmqpEgenskaper.CpaId), out var oppgitt) && register.AvtaleMedId(oppgitt) is { Gjeldende: false })
        {
            fakta[MeldingsFacts.TidligereAvtale] = Ja;
        }

        if (avsender is not null && register.Avtale(avsender.HerId, mottaker.HerId) is { } avtale)
        {
            fakta[MeldingsFacts.GjeldendeAvtale] = avtale.Id.ToString();
            fakta[MeldingsFacts.AvtaltePakker] = Pakker(avtale, avsender.HerId, fakta.GetValueOrDefault(MeldingsFacts.Type) ?? melding.Funksjon ?? "");
        }
    }

    private static string Pakker(Avtale avtale, string avsender, string funksjon)
    {
        var retning = avtale.Innbygger.HerId == avsender ? Handlingsretning.FraInnbygger : Handlingsretning.TilInnbygger;
        var pakker = avtale.Prosesser.SelectMany(prosess => prosess.Mot(retning))
            .Where(handling => handling.Funksjon.Equals(funksjon, StringComparison.OrdinalIgnoreCase))
            .Select(handling => handling.Pakke).Distinct().ToList();
        return pakker.Count == 0 ? MeldingsFacts.IkkeAvtalt : string.Join(' ', pakker);
    }
}
