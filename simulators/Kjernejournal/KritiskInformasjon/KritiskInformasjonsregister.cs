using System.Globalization;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>What a scenario puts into a tenant's critical information, and what it finds there afterwards.</summary>
/// <remarks>What the indicator knows of the citizen follows; register the citizen first, for doing so anew overwrites it.</remarks>
public static class KritiskInformasjonsregister
{
    /// <summary>Registers a piece of critical information, as another system would; gives its id.</summary>
    public static string Registrer(Tenant tenant, string fnr, KritiskOpplysning opplysning)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        ArgumentNullException.ThrowIfNull(opplysning);

        return Lagret(La(tenant, new Kritiskhendelse.Opprettet(fnr, opplysning.Type, Opplysningsbygger.Bygg(fnr, opplysning), Tid(tenant)))).Id;
    }

    /// <summary>Changes it, as another system would; gives the new version.</summary>
    public static int Endre(Tenant tenant, string fnr, string id, KritiskOpplysning opplysning)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        ArgumentNullException.ThrowIfNull(opplysning);

        var from = Kritisktilstand.Hos(tenant).Na.Finn(fnr, opplysning.Type, id)?.Siste.Nummer.ToString(CultureInfo.InvariantCulture);
        return Lagret(La(tenant, new Kritiskhendelse.Endret(fnr, opplysning.Type, id, from, Opplysningsbygger.Bygg(fnr, opplysning), Tid(tenant)))).Siste.Nummer;
    }

    /// <summary>Deletes it, as another system would.</summary>
    public static void Slett(Tenant tenant, string fnr, string type, string id)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        Lagret(La(tenant, new Kritiskhendelse.Slettet(fnr, type, id, null, Tid(tenant))));
    }

    /// <summary>All that the service holds of a patient's, in the order it was made.</summary>
    public static IReadOnlyList<LagretOpplysning> Hos(Tenant tenant, string fnr)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        return [.. Kritisktilstand.Hos(tenant).Na.Hos(fnr).Select(each => new LagretOpplysning(each.Slag, each.Id, each.Siste.Nummer, each.ErSlettet, each.Siste.Json))];
    }

    private static Kritiskvirkning La(Tenant tenant, Kritiskhendelse happened) => Kritisktilstand.Hos(tenant).La(happened);

    private static DateTimeOffset Tid(Tenant tenant) => tenant.CaseClock.GetUtcNow();

    private static Kritiskressurs Lagret(Kritiskvirkning effect) => effect is Kritiskvirkning.Lagret stored
        ? stored.Ressurs
        : throw new InvalidOperationException($"Forventet at opplysningen finnes og ikke er slettet, fikk {effect}. Registrer den først.");
}
