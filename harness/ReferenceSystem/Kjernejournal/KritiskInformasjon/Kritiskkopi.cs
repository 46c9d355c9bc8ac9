namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>The copy that the system has of a patient's critical information, and what it was fetched on.</summary>
/// <param name="Attest">The attest, with the basis that the user chose.</param>
/// <param name="Grunnlag">The basis that was sent: the elevated one where the user asked for what is restricted.</param>
/// <param name="SistEndret">The service's own time of the last change that the copy has.</param>
/// <param name="Varsel">Whether a red warning goes with it.</param>
/// <param name="Opplysninger">The entries.</param>
internal sealed record Kritiskkopi(Attest Attest, string Grunnlag, DateTimeOffset? SistEndret, bool Varsel, IReadOnlyList<Opplysning> Opplysninger)
{
    /// <summary>The entry with the id; null for none.</summary>
    public Opplysning? Finn(string id) => Opplysninger.FirstOrDefault(each => each.Id == id);

    /// <summary>With an entry as it is now: in its place, or at the end when it is new.</summary>
    public Kritiskkopi Med(Opplysning opplysning) => this with
    {
        Opplysninger = Finn(opplysning.Id) is null
            ? [.. Opplysninger, opplysning]
            : [.. Opplysninger.Select(each => each.Id == opplysning.Id ? opplysning with { ForsteVersjon = each.ForsteVersjon } : each)],
    };
}
