using System.Globalization;
using System.Text;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>Writes a small PDF of one page with lines of text.</summary>
internal static class Dokumentpdf
{
    /// <summary>The PDF's bytes.</summary>
    public static byte[] Skriv(IReadOnlyList<string> linjer)
    {
        var content = new StringBuilder("BT /F1 12 Tf 60 780 Td 16 TL\n");
        foreach (var line in linjer)
        {
            content.Append('(').Append(Tekst(line)).Append(") Tj T*\n");
        }

        content.Append("ET");
        return Fil(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]);
    }

    private static byte[] Fil(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    // Latin-1, which WinAnsi agrees with where letters are.
    private static string Tekst(string line) => string.Concat(line.Select(sign => sign switch
    {
        '(' or ')' or '\\' => $"\\{sign}",
        < ' ' or > 'ÿ' => "?",
        _ => sign.ToString(),
    }));
}
