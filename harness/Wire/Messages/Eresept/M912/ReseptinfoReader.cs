using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads what the older M9.12 tells of a prescription.</summary>
internal static class ReseptinfoReader
{
    private static readonly XNamespace Ns = Namespaces.M92;

    public static Reseptinfo Read(XElement info) => new()
    {
        Forskrivningsdato = info.Value(Ns + "Forskrivningsdato", ElementReading.AsDay),
        Fornavn = info.Text(Ns + "Fornavn"),
        Mellomnavn = info.OptionalText(Ns + "Mellomnavn"),
        Etternavn = info.Text(Ns + "Etternavn"),
        RekvirentId = info.Text(Ns + "RekvirentId"),
        NavnRekvirent = info.Text(Ns + "NavnRekvirent"),
        Nr = info.OptionalText(Ns + "Nr"),
        NavnFormStyrke = info.OptionalText(Ns + "NavnFormStyrke"),
        EndretFarmasoyt = info.Value(Ns + "EndretFarmasoyt", ElementReading.AsCS),
        RefHjemmel = info.Optional(Ns + "RefHjemmel", ElementReading.AsCV),
        ReseptId = info.Text(Ns + "ReseptId"),
        Status = info.Value(Ns + "Status", ElementReading.AsCS),
        MerknadTilbakekalling = info.OptionalText(Ns + "MerknadTilbakekalling"),
        NavnUtleverer = info.OptionalText(Ns + "NavnUtleverer"),
        RefNr = info.OptionalText(Ns + "RefNr"),
        ProdGruppe = info.Optional(Ns + "ProdGruppe", ElementReading.AsCV),
        Ident = info.Optional(Ns + "Ident", FellesIdent.Read),
        StatusSoknadSlv = info.Optional(Ns + "StatusSoknadSlv", ElementReading.AsCS),
        LegemiddelblandingNavn = info.OptionalText(Ns + "LegemiddelblandingNavn"),
        MetodeEkspedering = info.Optional(Ns + "MetodeEkspedering", ElementReading.AsCS),
        Vergeinnsynsreservasjon = info.Value(Ns + "Vergeinnsynsreservasjon", ElementReading.AsFlag),
        SisteUtlevering = info.OptionalValue(Ns + "SisteUtlevering", ElementReading.AsDay),
        Bruksomrade = info.OptionalText(Ns + "Bruksomrade"),
        Antall = info.OptionalValue(Ns + "Antall", ElementReading.AsNumber),
        Pakningsstr = info.OptionalText(Ns + "Pakningsstr"),
        EnhetPakning = info.Optional(Ns + "EnhetPakning", ElementReading.AsCV),
        Mengde = info.Optional(Ns + "Mengde", ElementReading.AsPQ),
        Reiterasjon = info.OptionalValue(Ns + "Reiterasjon", ElementReading.AsWhole),
        TidligsteUtlevering = info.OptionalValue(Ns + "TidligsteUtlevering", ElementReading.AsDay),
    };
}
