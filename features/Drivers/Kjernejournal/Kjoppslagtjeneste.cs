using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>A service that is looked things up in, by what a step calls it.</summary>
/// <param name="Handling">The action.</param>
/// <param name="Visning">The view.</param>
/// <param name="Rader">The view's list.</param>
/// <param name="Operasjon">The operation in the journal.</param>
internal sealed record Kjoppslagtjeneste(string Handling, string Visning, string Rader, string Operasjon)
{
    public static Kjoppslagtjeneste Provesvar { get; } = new(AdapterAction.HentProvesvar, AdapterView.Provesvar, "svar", Oppslagsoperasjoner.ProvesvarSok);

    public static Kjoppslagtjeneste Dokumenter { get; } = new(AdapterAction.HentDokumenter, AdapterView.Dokumenter, "dokumenter", Oppslagsoperasjoner.DokumentSok);

    public static Kjoppslagtjeneste Legemidler { get; } = new(AdapterAction.HentKjLegemidler, AdapterView.KjLegemidler, "legemidler", Oppslagsoperasjoner.LegemidlerHent);

    /// <summary>The operations of all of them.</summary>
    public static IReadOnlyList<string> Operasjoner { get; } = [Provesvar.Operasjon, Dokumenter.Operasjon, Legemidler.Operasjon];

    /// <summary>The service that a step names.</summary>
    public static Kjoppslagtjeneste Av(string hva) => hva switch
    {
        "prøvesvar" or "prøvesvarene" => Provesvar,
        "dokumenter" or "dokumentene" => Dokumenter,
        "legemidler fra kjernejournal" or "legemidlene fra kjernejournal" => Legemidler,
        _ => throw new ArgumentException($"Forventet prøvesvar, dokumenter eller legemidler fra kjernejournal, fikk «{hva}». Rett steget i feature-filen.", nameof(hva)),
    };
}
