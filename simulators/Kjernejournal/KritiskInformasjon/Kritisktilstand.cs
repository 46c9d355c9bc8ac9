using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Holds a tenant's critical information, and lets what the other services know of the citizen follow from it.</summary>
internal sealed class Kritisktilstand
{
    private const string Navn = "kjernejournal:kritisk-informasjon";

    private readonly Tenant _tenant;
    private readonly MovingState<KritiskState, Kritiskhendelse, Kritiskvirkning> _state;

    private Kritisktilstand(Tenant tenant)
    {
        _tenant = tenant;
        _state = new(KritiskState.Tom(tenant.Id), KritiskState.Flytt);
    }

    /// <summary>The state now.</summary>
    public KritiskState Na => _state.Now;

    /// <summary>The state of a tenant.</summary>
    public static Kritisktilstand Hos(Tenant tenant) => tenant.State(Navn, () => new Kritisktilstand(tenant));

    /// <summary>Forgets a tenant's critical information.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>Lets something happen.</summary>
    public Kritiskvirkning La(Kritiskhendelse happened)
    {
        var effect = _state.Apply(happened)[0];
        if (effect is Kritiskvirkning.Lagret)
        {
            var sammendrag = Sammendrag(happened.Fnr);
            Borgerregister.Hos(_tenant).Endre(happened.Fnr, borger => borger with
            {
                HarKritiskInformasjon = sammendrag.HarAktiv,
                KritiskInformasjonEndret = sammendrag.SistEndret,
            });
        }

        return effect;
    }

    /// <summary>What there is of a patient's, in short.</summary>
    public Kritisksammendrag Sammendrag(string fnr)
    {
        var today = NorskTid.Dag(_tenant.CaseClock.GetUtcNow());
        var all = Na.Hos(fnr).ToList();
        var active = all.Where(each => !each.ErSlettet).Select(each => Innhold(each)).Where(Ressursinnhold.ErAktiv).ToList();
        return new()
        {
            Har = active.Count > 0,
            HarAktiv = active.Any(each => !Ressursinnhold.ErUtlopt(each, today)),
            SistEndret = all.Count == 0 ? null : all.Max(each => each.Siste.Endret),
            EndretPerSlag = all.GroupBy(Gruppe).ToDictionary(same => same.Key, same => same.Max(each => each.Siste.Endret), StringComparer.Ordinal),
        };
    }

    private static JsonElement Innhold(Kritiskressurs resource)
    {
        using var document = JsonDocument.Parse(resource.Siste.Json);
        return document.RootElement.Clone();
    }

    private static string Gruppe(Kritiskressurs resource) =>
        resource.Slag == Ressursslag.Tilstand ? Ressursinnhold.Infotype(Innhold(resource)) ?? resource.Slag : resource.Slag;
}
