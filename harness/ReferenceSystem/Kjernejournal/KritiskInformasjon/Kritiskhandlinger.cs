using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>The actions and the view that concern critical information.</summary>
internal static class Kritiskhandlinger
{
    /// <summary>Performs one of the actions.</summary>
    /// <exception cref="EntryNotOfferedException">The action is another, or the system lacks what it needs.</exception>
    /// <exception cref="ArgumentException">The request lacks something.</exception>
    public static Task<Attempt> UtforAsync(EhrSession session, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        if (session.Lacks(FunksjonCatalog.Kjernejournal))
        {
            throw new EntryNotOfferedException(action);
        }

        if (session.Kjernejournal.Kritisk is not { } kritisk)
        {
            return Task.FromResult(Attempts.Stopped([Attempts.Told("error", "Kritisk informasjon er ikke satt opp i fagsystemet. Gi beskjed til driftsansvarlig.")]));
        }

        var (bruker, argumenter) = (session.User(request.Bruker), request.Argumenter);
        return action switch
        {
            AdapterAction.HentKritiskInformasjon => kritisk.HentAsync(bruker, Tekst(argumenter, "grunnlag"), Ja(argumenter, "forhoyet"), cancellationToken),
            AdapterAction.RegistrerKritiskInformasjon => kritisk.RegistrerAsync(
                bruker, new NyOpplysning(Slag(Krev(argumenter, "type")), Krev(argumenter, "kode"), Krev(argumenter, "tekst")), Tekst(argumenter, "grunnlag"), cancellationToken),
            AdapterAction.EndreKritiskInformasjon => kritisk.EndreAsync(bruker, Krev(argumenter, "id"), Tekst(argumenter, "tekst"), Ja(argumenter, "avkreft"), cancellationToken),
            AdapterAction.SlettKritiskInformasjon => kritisk.SlettAsync(bruker, Krev(argumenter, "id"), cancellationToken),
            _ => throw new EntryNotOfferedException(action),
        };
    }

    private static string Slag(string type) => type switch
    {
        "allergi" => Kritisktjeneste.Allergi,
        "tilstand" => Kritisktjeneste.Tilstand,
        "varsel" => Kritisktjeneste.Varsel,
        _ => throw new ArgumentException($"Forventet «allergi», «tilstand» eller «varsel» i «type», fikk «{type}»."),
    };

    private static string? Tekst(JsonObject argumenter, string navn) => argumenter[navn]?.GetValue<string>();

    private static string Krev(JsonObject argumenter, string navn) =>
        Tekst(argumenter, navn) ?? throw new ArgumentException($"Forventet «{navn}» i forespørselen, men det mangler.");

    private static bool Ja(JsonObject argumenter, string navn) => argumenter[navn]?.GetValue<bool>() ?? false;
}
