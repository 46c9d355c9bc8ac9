using System.Text.Json;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>The actions that concern prescriptions.</summary>
internal static class Resepthandlinger
{
    /// <summary>Performs one of them.</summary>
    /// <exception cref="EntryNotOfferedException">The action is another.</exception>
    /// <exception cref="ArgumentException">The request lacks something.</exception>
    public static async Task<Attempt> UtforAsync(EhrSession session, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        var prescriber = new Prescriber(session);
        switch (action)
        {
            case AdapterAction.Forskriv:
                var valg = request.Argumenter.Deserialize<Forskrivning>(AdapterJson.Options)!;
                return await session.Fest.MedFestAsync(() => prescriber.PrescribeAsync(request, valg, cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.SendPaNytt:
                return await prescriber.ResendAsync(ReseptId(request), request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.Tilbakekall:
                return await new Recaller(session).RecallAsync(request, ReseptId(request), Arsak(request), null, cancellationToken).ConfigureAwait(false);
            case AdapterAction.Seponer:
                return await new Seponerer(session).SeponerAsync(
                    request, ReseptId(request), ArsakSeponeringAv(request), request.Argumenter["merknad"]?.GetValue<string>(), cancellationToken).ConfigureAwait(false);
            case AdapterAction.HentLegemiddelliste:
                return await new Listeoppslag(session).HentAsync(request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.LeverLegemiddelliste:
                return await new Listelevering(session).LeverAsync(request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.Forny:
                return await session.Fest.MedFestAsync(() => prescriber.RenewAsync(request, ReseptId(request), cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.Kopier:
                return await session.Fest.MedFestAsync(() => prescriber.CopyAsync(request, ReseptId(request), cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.LagreMal:
                return prescriber.SaveTemplate(ReseptId(request), Tekst(request, "navn"));
            case AdapterAction.BrukMal:
                return await session.Fest.MedFestAsync(() => prescriber.UseTemplateAsync(request, Tekst(request, "navn"), cancellationToken), cancellationToken).ConfigureAwait(false);
            case AdapterAction.VelgPapirresept:
                return prescriber.ChoosePaper(ReseptId(request));
            case AdapterAction.RegistrerCave:
                return prescriber.RegisterCave(Required(request.Pasient, "pasient"), Tekst(request, "atc"), Tekst(request, "navn"));
            case AdapterAction.OppdaterFest:
                return await session.Fest.OppdaterAsync(cancellationToken).ConfigureAwait(false);
            case AdapterAction.HentResepter:
                return await new Lookup(session).PrescriptionsAsync(request, cancellationToken).ConfigureAwait(false);
            case AdapterAction.HentUtleveringer:
                return await new Lookup(session).DispensingsAsync(request, ReseptId(request), cancellationToken).ConfigureAwait(false);
            default:
                throw new EntryNotOfferedException(action);
        }
    }

    private static string ReseptId(ActionRequest request) => Required(request.Argumenter["reseptId"]?.GetValue<string>(), "reseptId");

    private static string Tekst(ActionRequest request, string navn) => Required(request.Argumenter[navn]?.GetValue<string>(), navn);

    private static CV Arsak(ActionRequest request) => request.Argumenter["arsak"]?.GetValue<string>() switch
    {
        "1" => ArsakTilbakekalling.Fornying,
        "3" => ArsakTilbakekalling.FornyingMedEndring,
        "4" => ArsakTilbakekalling.Annen,
        _ => ArsakTilbakekalling.Seponering,
    };

    private static CS ArsakSeponeringAv(ActionRequest request) => request.Argumenter["arsak"]?.GetValue<string>() switch
    {
        "L" => ArsakSeponering.Legemiddelreaksjon,
        "X" => ArsakSeponering.AnnenArsak,
        _ => ArsakSeponering.AvsluttetBehandling,
    };

    private static string Required(string? value, string name) =>
        value ?? throw new ArgumentException($"Forventet «{name}» i forespørselen, men det mangler.");
}
