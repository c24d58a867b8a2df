// From another language through the same interface: Java with JNA. javac -cp jna.jar Calcinosis.java && java -cp jna.jar:. -Djna.library.path=PREFIX/lib Calcinosis
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;

public class Calcinosis {
    public interface C extends Library {
        C CALCINOSIS = Native.load("calcinosis", C.class);

        int calcinosis_error_new(PointerByReference out);
        int calcinosis_error_message(Pointer error, byte[] buffer, long length, Pointer needed);
        int calcinosis_knowledge_builtin(PointerByReference out);
        int calcinosis_answer_text(Pointer knowledge, byte[] text, long length, byte[] options, long optionsLength, Pointer error, PointerByReference out);
        int calcinosis_answers_text(Pointer answers, Pointer error, PointerByReference out, Pointer length);
        void calcinosis_answers_free(Pointer answers);
        void calcinosis_knowledge_free(Pointer knowledge);
        void calcinosis_error_free(Pointer error);
    }

    public static void main(String[] arguments) {
        byte[] given = "{\"age_years\": 54, \"present\": [\"retiform-purpura\", \"hemodialysis\"]}".getBytes(StandardCharsets.UTF_8);
        byte[] options = "{\"format\": \"text\"}".getBytes(StandardCharsets.UTF_8);
        PointerByReference error = new PointerByReference(), knowledge = new PointerByReference();
        PointerByReference answers = new PointerByReference(), text = new PointerByReference();
        C.CALCINOSIS.calcinosis_error_new(error);
        C.CALCINOSIS.calcinosis_knowledge_builtin(knowledge);
        int status = C.CALCINOSIS.calcinosis_answer_text(
            knowledge.getValue(), given, given.length, options, options.length, error.getValue(), answers);
        if (status == 0) {
            status = C.CALCINOSIS.calcinosis_answers_text(answers.getValue(), error.getValue(), text, null);
        }
        if (status == 0) {
            System.out.println(text.getValue().getString(0, "UTF-8"));
        } else {
            byte[] message = new byte[1024];
            C.CALCINOSIS.calcinosis_error_message(error.getValue(), message, message.length, null);
            System.err.println(Native.toString(message, "UTF-8"));
        }
        C.CALCINOSIS.calcinosis_answers_free(answers.getValue());
        C.CALCINOSIS.calcinosis_knowledge_free(knowledge.getValue());
        C.CALCINOSIS.calcinosis_error_free(error.getValue());
        System.exit(status == 0 ? 0 : 1);
    }
}
