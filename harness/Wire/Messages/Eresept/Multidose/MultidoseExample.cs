namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A doctor and a pharmacy with responsibility for multidose.</summary>
internal static class MultidoseExample
{
    public static readonly Multidoselege Lege = new()
    {
        HprNr = "222200068",
        Fornavn = "Kari",
        Etternavn = "Nordmann",
        OrgNavn = "Bjørkåsen legekontor",
        HerId = "9990101",
        AktivTil = new DateOnly(2026, 12, 31),
        Telefon = "00000000",
    };

    public static readonly Multidoseapotek Apotek = new()
    {
        Navn = "Fjordgløtt apotek",
        HerId = "9990301",
        Konsesjonsnummer = "9999",
        AktivTil = new DateOnly(2026, 12, 31),
        Telefon = "00000000",
    };
}
