using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>Writes what a document hands out: a PDF, or a CDA document with the PDF inside.</summary>
internal static class Dokumentinnhold
{
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";

    /// <summary>The bytes.</summary>
    public static byte[] Skriv(string fnr, Journaldokument dokument)
    {
        var pdf = Dokumentpdf.Skriv(
        [
            dokument.Tittel,
            $"Pasient: {fnr}",
            $"{dokument.Virksomhet}, {dokument.Tid.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}",
            .. dokument.Tekst.Split('\n'),
        ]);
        return dokument.SomCda ? Cda(fnr, dokument, pdf) : pdf;
    }

    private static byte[] Cda(string fnr, Journaldokument dokument, byte[] pdf)
    {
        var document = new XDocument(
            new XDeclaration("1.0", "utf-8", null),
            new XElement(
                Hl7 + "ClinicalDocument",
                new XElement(Hl7 + "typeId", new XAttribute("root", "2.16.840.1.113883.1.3"), new XAttribute("extension", "POCD_HD000040")),
                new XElement(Hl7 + "id", new XAttribute("root", dokument.DokumentId)),
                new XElement(Hl7 + "title", Gyldig(dokument.Tittel)),
                new XElement(Hl7 + "effectiveTime", new XAttribute("value", dokument.Tid.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture))),
                new XElement(
                    Hl7 + "recordTarget",
                    new XElement(Hl7 + "patientRole", new XElement(Hl7 + "id", new XAttribute("root", NationalId.Parse(fnr).Oid), new XAttribute("extension", fnr)))),
                new XElement(
                    Hl7 + "component",
                    new XElement(
                        Hl7 + "nonXMLBody",
                        new XElement(Hl7 + "text", new XAttribute("mediaType", "application/pdf"), new XAttribute("representation", "B64"), Convert.ToBase64String(pdf))))));
        return Encoding.UTF8.GetBytes($"{document.Declaration}\n{document.ToString(SaveOptions.DisableFormatting)}");
    }

    private static string Gyldig(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
